/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ce6534ce4c005c00'
