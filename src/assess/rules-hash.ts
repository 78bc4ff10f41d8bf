/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'a0554823a97dcaca'
