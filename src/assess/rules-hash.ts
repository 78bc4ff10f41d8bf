/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '97faf1a07d18af6d'
