/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'bfde5a82dcb5ccea'
