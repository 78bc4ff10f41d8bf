/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '73d35c674c55a6d3'
