/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fe21ef78321e07a3'
