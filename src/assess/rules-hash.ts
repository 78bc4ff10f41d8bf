/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fb497da5def6b3b5'
