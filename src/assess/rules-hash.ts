/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '354d5106bf776915'
