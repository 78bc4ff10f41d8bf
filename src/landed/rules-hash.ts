/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '44b03251e19a3d3f'
