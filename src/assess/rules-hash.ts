/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '320b282e16753515'
