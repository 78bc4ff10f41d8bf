/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ddf6f7b2ebd789ca'
