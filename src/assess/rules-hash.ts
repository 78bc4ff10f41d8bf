/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '9cd11248cae77d76'
