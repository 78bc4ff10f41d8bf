/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '65dc3bbed0d14ac2'
