/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '21bdc8cc3dae58ed'
