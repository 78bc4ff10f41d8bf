/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5dd0451bfbb15093'
