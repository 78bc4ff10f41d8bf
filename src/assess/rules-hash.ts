/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '1e18c4bf0ff72601'
