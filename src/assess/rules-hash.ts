/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'bf6fd0d817b237ce'
