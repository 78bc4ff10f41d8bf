/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'aa8c73f634a0cd05'
