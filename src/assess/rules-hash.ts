/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '96d3409a761f735c'
