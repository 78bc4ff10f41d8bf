/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'f93c53a93497edf8'
