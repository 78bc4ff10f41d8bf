/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd39edc816e278330'
