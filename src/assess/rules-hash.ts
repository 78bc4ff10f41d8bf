/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '43910b47849d6788'
