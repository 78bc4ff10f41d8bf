/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c27a72bab3b40f96'
