/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6c85865d95f8d751'
