/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '9873ab1b3480697e'
