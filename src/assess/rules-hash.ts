/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '53bb5f2f21e5bd61'
