/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '97a471048d719671'
