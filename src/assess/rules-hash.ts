/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '3f9102cafb210b06'
