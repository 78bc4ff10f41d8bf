/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '85bf7652abd41472'
