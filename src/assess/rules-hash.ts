/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6ea91d0f5fb720ca'
