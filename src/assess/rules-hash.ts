/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fdeafa70251cd394'
