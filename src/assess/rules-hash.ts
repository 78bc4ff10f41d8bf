/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '39d3e24caee39b2d'
