/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b856571e8e388113'
