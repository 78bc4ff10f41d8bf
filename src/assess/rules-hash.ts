/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'e423addad825b0a7'
