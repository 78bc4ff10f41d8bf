/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '66f7cc1176af02ec'
