/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '068b558cd121b1c1'
