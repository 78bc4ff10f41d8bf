/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '94168c1591ad5bd5'
