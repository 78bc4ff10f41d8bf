/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'f19d3d9e6a37bbd6'
