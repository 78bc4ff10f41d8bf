/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '12340cca265b83ee'
