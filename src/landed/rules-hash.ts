/** Generated: the digest of the law and rules that outbound answers are judged with. */
export const landedRulesHash = '3d047c98bd35b1cf'
