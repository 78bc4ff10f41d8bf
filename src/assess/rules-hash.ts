/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '273ee0d18e4a5cd1'
