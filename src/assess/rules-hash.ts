/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b879fc3d86a58261'
