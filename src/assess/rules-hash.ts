/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b5feaa991e257406'
