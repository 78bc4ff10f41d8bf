/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '04e95f71d5c2c52e'
