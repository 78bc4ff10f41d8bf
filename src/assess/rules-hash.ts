/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'e4af3c5577d927bb'
