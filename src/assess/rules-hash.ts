/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2300d9972711a479'
