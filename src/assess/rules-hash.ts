/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '7bfb13a423853084'
