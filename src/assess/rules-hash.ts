/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fbd84ae09dcfc9f9'
