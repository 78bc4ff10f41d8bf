/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '7c219ecfba6b9c09'
