/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '7beb3e7b1d0056bb'
