/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c776b379dd7056f8'
