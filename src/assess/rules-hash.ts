/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6f779b571381224e'
