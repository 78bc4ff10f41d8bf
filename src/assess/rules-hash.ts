/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '0e362c188d02f419'
