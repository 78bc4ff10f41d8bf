/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '47ce5d94575aba20'
