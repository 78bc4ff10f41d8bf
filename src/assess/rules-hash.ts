/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '40fe26b39c36c6e1'
