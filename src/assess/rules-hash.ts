/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'eec1e532adf4a0ff'
