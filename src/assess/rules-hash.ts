/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6a7ad5afeed3d590'
