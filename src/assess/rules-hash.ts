/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '27cdd0e6e3e6c9e1'
