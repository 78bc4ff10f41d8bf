/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5b938a50c2b31dac'
