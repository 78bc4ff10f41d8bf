/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '9339fad35139fd9e'
