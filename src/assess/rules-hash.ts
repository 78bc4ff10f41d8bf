/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ea7df4b2ff2acf8e'
