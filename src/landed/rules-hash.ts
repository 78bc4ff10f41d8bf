/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = 'cd04aef0ed863cdb'
