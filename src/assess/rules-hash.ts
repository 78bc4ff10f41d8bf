/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '369ace88e6b378e2'
