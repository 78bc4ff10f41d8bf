/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '15532d24ad613956'
