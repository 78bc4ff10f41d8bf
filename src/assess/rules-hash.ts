/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b171bdec57841c14'
