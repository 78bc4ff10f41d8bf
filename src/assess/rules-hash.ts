/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '0cfc8a7c6ee4f7d3'
