/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b2f7d45b5bc1a3a3'
