/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '867c0a6c35feafd9'
