/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fb828390aaf6d0c5'
