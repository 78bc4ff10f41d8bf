/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b8d18c7d20f4b564'
