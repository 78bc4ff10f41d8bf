/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6e604ef45832d890'
