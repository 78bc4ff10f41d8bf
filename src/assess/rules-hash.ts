/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '636d8b7a355aef89'
