/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2fe6aefa540f301d'
