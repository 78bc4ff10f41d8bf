/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '120c7820fa5d25ae'
