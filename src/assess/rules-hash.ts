/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '0c9e692f5baa6dac'
