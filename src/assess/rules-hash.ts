/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '10a9ec786530ae50'
