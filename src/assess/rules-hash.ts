/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '4f5c3bc95fb75ef6'
