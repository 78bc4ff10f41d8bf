/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5e8e7d7b22366d80'
