/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2cfa0f4e14336263'
