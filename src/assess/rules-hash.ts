/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'cdcad89f4a9a1aef'
