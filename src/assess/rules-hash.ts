/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'bad4e90a536f3715'
