/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '506bb24afa6962dc'
