/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '77463f5e6f83844b'
