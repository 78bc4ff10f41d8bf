/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '87ded2b6f18f70ad'
