/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6b74b56abe1a56e9'
