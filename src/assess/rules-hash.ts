/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '30514fb6a2c4fb4b'
