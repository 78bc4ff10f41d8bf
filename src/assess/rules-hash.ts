/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '66194e9a644eb17e'
