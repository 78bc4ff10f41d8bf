/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ae4da72ab30ec387'
