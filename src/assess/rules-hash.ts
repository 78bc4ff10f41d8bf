/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '4540b4960fd6aa09'
