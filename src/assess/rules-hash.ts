/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b9fe24ce8b91570e'
