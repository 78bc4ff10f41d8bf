/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c5aa11afd07c69a9'
