/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '7d8a0bac85399b78'
