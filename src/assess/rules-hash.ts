/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '0613e10c555ec798'
