/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd61f25fdf67f3ca3'
