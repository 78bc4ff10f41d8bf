/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '30e0aefcf805f248'
