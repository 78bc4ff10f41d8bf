/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b94dfdada6c90738'
