/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c675381dbb1861fb'
