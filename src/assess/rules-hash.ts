/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'a99d04cef00387c0'
