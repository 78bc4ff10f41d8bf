/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5b37a3c864c771e5'
