/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '31d82efe484ceb9b'
