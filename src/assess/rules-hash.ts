/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'f85eb9cb90e348e3'
