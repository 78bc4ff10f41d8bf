/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '717490b451998f41'
