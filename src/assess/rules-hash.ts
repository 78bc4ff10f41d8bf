/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'bf8a00270bcf0c44'
