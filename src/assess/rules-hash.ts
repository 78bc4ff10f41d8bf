/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ed2796b6875eaaa3'
