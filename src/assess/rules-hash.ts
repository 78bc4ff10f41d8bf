/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'a1a818ff91ac7570'
