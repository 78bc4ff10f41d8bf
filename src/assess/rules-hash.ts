/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'e31bc9e1b1d14ef6'
