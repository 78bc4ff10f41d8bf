/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b12c4f7df45524de'
