/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '64760a2ea346adb7'
