/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5a1eecfc4cc4e6da'
