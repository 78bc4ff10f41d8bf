/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '732e87d5d0507474'
