/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'eeee415b6cc6d67b'
