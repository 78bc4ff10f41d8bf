/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'e1679ff39c03df33'
