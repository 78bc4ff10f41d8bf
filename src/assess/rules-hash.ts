/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '73344b19caea4f87'
