/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c7e905f21c0c1fed'
