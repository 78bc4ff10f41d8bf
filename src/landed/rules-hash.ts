/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '739a938767b85086'
