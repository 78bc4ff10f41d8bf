/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b67dbd84e8afc5a3'
