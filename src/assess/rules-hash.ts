/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6c71b14cf4201296'
