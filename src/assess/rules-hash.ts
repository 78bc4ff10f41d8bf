/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '86e183c340ee22ff'
