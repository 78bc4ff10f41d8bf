/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5ff7712bdc06a932'
