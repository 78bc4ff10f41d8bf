/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'e663cca9f41807af'
