/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '38c7cfd8fe03146c'
