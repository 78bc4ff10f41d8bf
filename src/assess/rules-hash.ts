/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '07eab865c094c49e'
