/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'e0289dcde8fe138a'
