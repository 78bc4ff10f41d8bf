/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '476c2bd3e4325226'
