/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5c683c96d7011ac9'
