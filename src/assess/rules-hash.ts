/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ef8ce3036056d9af'
