/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd36ac1a3df16dda7'
