/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2b53a12678260793'
