/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd06a3961ba823867'
