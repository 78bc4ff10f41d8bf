/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '67804f602f2fe08c'
