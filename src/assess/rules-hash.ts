/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '23d44735dd12311f'
