/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '89ed0a7eddc36bce'
