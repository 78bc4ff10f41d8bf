/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b58a5c4f6a2f8055'
