/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'e6b3e7ada3a232ee'
