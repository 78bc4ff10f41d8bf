/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b0ef5974c6779513'
