/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b912781bc5f99a84'
