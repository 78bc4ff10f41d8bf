/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'f0dcd00aaacbfab0'
