/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd3f447c097758d89'
