/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '04e8d10cea825bf4'
