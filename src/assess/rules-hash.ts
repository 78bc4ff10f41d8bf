/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '392dc146aad6e194'
