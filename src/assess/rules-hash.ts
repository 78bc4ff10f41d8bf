/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '83056f94c87983dc'
