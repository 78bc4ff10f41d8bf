/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '333267c1070d8eb9'
