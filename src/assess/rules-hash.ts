/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '320ef5b32e5fc894'
