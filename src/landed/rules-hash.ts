/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '6685c192af35884e'
