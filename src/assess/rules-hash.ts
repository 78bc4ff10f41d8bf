/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '1482a2c3ba778eb9'
