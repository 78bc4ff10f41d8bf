/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ab9abfcfa425c9a7'
