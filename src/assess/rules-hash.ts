/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '81adb705fb7a14a7'
