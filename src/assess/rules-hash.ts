/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'baf1ffe82857a770'
