/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '3a9df3d459b6ffad'
