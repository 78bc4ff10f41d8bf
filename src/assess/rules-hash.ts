/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '39458095e2cd18c8'
