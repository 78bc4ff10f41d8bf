/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ccf24eebe151ca72'
