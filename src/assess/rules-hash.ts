/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6045e7fb2e4f2ccf'
