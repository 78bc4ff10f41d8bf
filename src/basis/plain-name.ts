/** A name without what people write differently: letters of either width, case, blanks and signs. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_()[\]·.*-]/g, '')
}
