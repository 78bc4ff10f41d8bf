/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '262f29e54e299fb3'
