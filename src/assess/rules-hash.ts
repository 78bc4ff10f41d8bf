/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '3841becfa13de5ed'
