/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '333633aa448ee8b8'
