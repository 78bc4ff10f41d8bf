/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '66bb40b995716624'
