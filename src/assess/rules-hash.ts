/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '4cb870805f14866d'
