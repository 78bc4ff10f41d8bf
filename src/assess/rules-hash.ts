/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd7204b9b1a588b19'
