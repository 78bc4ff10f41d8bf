/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '8c04bc9013be96c1'
