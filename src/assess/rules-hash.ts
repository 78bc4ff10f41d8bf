/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2d29dff7ba0ddef1'
