/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '3402a1412c7a8c55'
