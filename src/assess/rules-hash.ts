/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '38fb7b7c1a78fbc6'
