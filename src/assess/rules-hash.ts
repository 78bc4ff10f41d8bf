/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b12e4bb49494fde7'
