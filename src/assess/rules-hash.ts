/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'cdf3fd9baad5ef2d'
