/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ef9387df3d7bcbd6'
