/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'f5fc819ffe95ddbc'
