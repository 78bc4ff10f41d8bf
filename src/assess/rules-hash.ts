/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fe4dcf90a3029a85'
