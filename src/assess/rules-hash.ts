/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fa840e9f946c4e81'
