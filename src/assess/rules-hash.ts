/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'a95b3f584a2bbf2e'
