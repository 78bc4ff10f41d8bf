/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b817c03cc7389975'
