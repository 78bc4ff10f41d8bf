/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '3bcd37350e63f11b'
