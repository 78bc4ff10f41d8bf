/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '87e3450331080d53'
