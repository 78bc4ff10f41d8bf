/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c98f3ba669cbbe55'
