/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '3b9017c7db749666'
