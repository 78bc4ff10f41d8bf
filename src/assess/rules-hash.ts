/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '1028c2a3fc01bf51'
