/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b4308f75ebe739c3'
