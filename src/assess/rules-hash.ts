/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ea9e1e38fe6f6a5a'
