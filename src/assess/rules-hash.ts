/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '103c760eda94935a'
