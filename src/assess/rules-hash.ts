/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b6d9ac35dbfcec95'
