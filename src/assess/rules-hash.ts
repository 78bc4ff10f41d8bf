/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5305fa2aa5867eb4'
