/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c0e6d4e0135f4f44'
