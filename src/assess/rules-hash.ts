/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '53d15316754f0ec6'
