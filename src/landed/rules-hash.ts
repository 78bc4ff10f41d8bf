/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'fe2bd2d8a356c17d'
