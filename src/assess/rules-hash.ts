/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '303756d62631567f'
