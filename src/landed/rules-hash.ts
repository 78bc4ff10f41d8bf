/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '358c5ac7d627cc2f'
