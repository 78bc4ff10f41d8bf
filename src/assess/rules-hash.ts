/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '99f9fb2adb4cdf04'
