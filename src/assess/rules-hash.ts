/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ceec7306f6268232'
