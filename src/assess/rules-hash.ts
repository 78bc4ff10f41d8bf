/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '1d8afe564d700244'
