/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '046b572603c7e643'
