/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '8f07268b7f9488d0'
