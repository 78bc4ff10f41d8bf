/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '16e6423a6bc259c7'
