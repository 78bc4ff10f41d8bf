/** The parts of a workbook that do not depend on its rows. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const packageType = 'application/vnd.openxmlformats-package'
const typeOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Styles of cells by their place in the sheet of styles. */
export const cellStyle = { plain: 0, header: 1, whole: 2, cents: 3 } as const

/** The first row stays in sight. */
export const sheetHead = [
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`,
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  '</sheetView></sheetViews><sheetData>',
].join('')
export const sheetFoot = '</sheetData></worksheet>'

const font = '<sz val="11"/><name val="Calibri"/>'
const fill = (kind: string) => `<fill><patternFill patternType="${kind}"/></fill>`
const styles = [
  `${head}<styleSheet xmlns="${main}">`,
  `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
  `<fills count="2">${fill('none')}${fill('gray125')}</fills>`,
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="4"><xf numFmtId="49" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs>',
  '</styleSheet>',
].join('')

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

function relations(...rows: readonly string[]): string {
  return `${head}<Relationships xmlns="${packaged}/relationships">${rows.join('')}</Relationships>`
}

function part(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="${typeOf}.${type}+xml"/>`
}

function usual(extension: string, type: string): string {
  return `<Default Extension="${extension}" ContentType="${type}"/>`
}

export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`
}

/** What is written behind the sheets: how many there are is known only then. */
export function closingParts(name: string, sheets: number): readonly (readonly [string, string])[] {
  const numbers = Array.from({ length: sheets }, (_one, at) => at + 1)
  const title = (number: number) => (number === 1 ? name : `${name} ${number}`)
  const listed = numbers.map(
    one => `<sheet name="${title(one)}" sheetId="${one}" r:id="rId${one}"/>`,
  )
  const ways = numbers.map(one => relation(`rId${one}`, 'worksheet', `worksheets/sheet${one}.xml`))
  const parts = numbers.map(one => part(`/${sheetPath(one)}`, 'worksheet'))
  const sheetList = `<sheets>${listed.join('')}</sheets>`
  const book = `${head}<workbook xmlns="${main}" xmlns:r="${office}">${sheetList}</workbook>`
  const kinds = usual('rels', `${packageType}.relationships+xml`) + usual('xml', 'application/xml')
  const own = part('/xl/workbook.xml', 'sheet.main') + part('/xl/styles.xml', 'styles')
  return [
    ['xl/styles.xml', styles],
    ['xl/workbook.xml', book],
    ['xl/_rels/workbook.xml.rels', relations(...ways, relation('rIdS', 'styles', 'styles.xml'))],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packaged}/content-types">${kinds}${own}${parts.join('')}</Types>`,
    ],
  ]
}
