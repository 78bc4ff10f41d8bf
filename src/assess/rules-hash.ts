/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd7c3857a3c877b29'
