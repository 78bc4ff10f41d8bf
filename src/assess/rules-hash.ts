/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '7ac4607129f8de82'
