/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5d76e141a7c25de4'
