/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '44b70e1198218faf'
