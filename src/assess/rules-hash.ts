/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '0ba98c865c4ea0ca'
