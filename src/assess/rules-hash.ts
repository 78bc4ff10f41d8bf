/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '9a96c5cff6d6840f'
