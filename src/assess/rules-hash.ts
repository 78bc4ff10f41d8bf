/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2ba55220b8e6727a'
