/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '90a99810c94da051'
