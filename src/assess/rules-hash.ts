/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'db36948f5b069b5c'
