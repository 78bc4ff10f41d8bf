/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '7f5f7f540eab1f26'
