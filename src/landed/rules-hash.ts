/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '9ce1f1552547aef5'
