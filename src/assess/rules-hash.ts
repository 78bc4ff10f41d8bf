/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'efd684b8986de7de'
