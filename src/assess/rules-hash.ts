/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fe855f38ac0d2faa'
