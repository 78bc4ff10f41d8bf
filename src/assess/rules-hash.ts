/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'bc47397bb6604f34'
