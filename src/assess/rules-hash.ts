/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '36abb87579817a73'
