/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '04d6a2e5725097eb'
