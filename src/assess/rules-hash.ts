/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '407c7068d760a81c'
