/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c3759657a9fa09ca'
