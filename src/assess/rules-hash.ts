/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '05f78a19e5af94cf'
