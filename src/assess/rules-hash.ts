/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2f7c0336a16f33f0'
