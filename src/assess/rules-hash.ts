/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '624273567bb223b3'
