/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '529abd1a4ddc9111'
