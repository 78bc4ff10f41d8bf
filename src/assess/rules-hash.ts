/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '7aa70b19b5118697'
