/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '66dc4b43b3db56ae'
