/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '8985f881bb90bca7'
