/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6e46a8ffd9cdb5b5'
