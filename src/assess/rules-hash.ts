/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b84cc668e58849ec'
