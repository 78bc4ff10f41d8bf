/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '3ed8965b699a86c6'
