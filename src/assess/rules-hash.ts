/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b494e752aa5744fb'
