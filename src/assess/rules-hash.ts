/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '05924e3333c70dca'
