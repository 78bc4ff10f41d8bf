/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5260bcc5c4485578'
