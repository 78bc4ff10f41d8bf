/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'df7e63ae9503b176'
