/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c7adb5402212d172'
