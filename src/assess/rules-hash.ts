/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '47e6cc3c5e1f4a91'
