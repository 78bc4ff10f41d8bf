/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '56585c80b4acf2f0'
