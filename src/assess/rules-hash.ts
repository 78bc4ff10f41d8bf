/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fbc12c943d9b740e'
