/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '0f862bb1f3e88f85'
