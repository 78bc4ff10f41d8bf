/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '933a5638a24f8a2b'
