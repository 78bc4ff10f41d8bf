/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '8a5ca21a203f6210'
