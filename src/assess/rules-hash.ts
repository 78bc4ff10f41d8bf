/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6110740a4670f2de'
