/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'eab389fc999a607f'
