/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '86aec41e5797c47f'
