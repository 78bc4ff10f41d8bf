/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '314542ea6d6d3efc'
