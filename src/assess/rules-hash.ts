/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '8490ca39586a40dc'
