/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ac3a6f4838eb6f83'
