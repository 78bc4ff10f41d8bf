/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2e6f8b37354fc883'
