/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'a13d88001ec0d203'
