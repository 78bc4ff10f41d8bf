/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd49101c84e2fe31e'
