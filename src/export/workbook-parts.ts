import type { ZipMember } from './zip-stream.ts'

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** One look for all cells: readers want a style table, even an empty one. */
const STYLES = [
  `<styleSheet xmlns="${SPREADSHEET}">`,
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
]

/** Where the sheet of that number, from 1, lies in the file. */
export const toSheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`

const toSheetName = (number: number): string => (number === 1 ? 'incidents' : `incidents ${number}`)

const toRelation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

const toRelations = (relations: readonly string[]): string[] => [`<Relationships xmlns="${PACKAGE}/relationships">`, ...relations, '</Relationships>']

const toContentType = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${CONTENT}.${type}+xml"/>`

async function* toPieces(elements: readonly string[]): AsyncIterable<string> {
  yield XML_HEAD + elements.join('')
}

/** What a workbook of so many sheets needs beside them (ECMA-376, Open Packaging Conventions and SpreadsheetML). */
export function toWorkbookParts(sheets: number): ZipMember[] {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1)
  const parts: Readonly<Record<string, readonly string[]>> = {
    'xl/workbook.xml': [
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>`,
      ...numbers.map((number) => `<sheet name="${toSheetName(number)}" sheetId="${number}" r:id="rId${number}"/>`),
      '</sheets></workbook>',
    ],
    'xl/_rels/workbook.xml.rels': toRelations([
      ...numbers.map((number) => toRelation(`rId${number}`, 'worksheet', `/${toSheetPath(number)}`)),
      toRelation('rIdStyles', 'styles', '/xl/styles.xml'),
    ]),
    'xl/styles.xml': STYLES,
    '_rels/.rels': toRelations([toRelation('rId1', 'officeDocument', '/xl/workbook.xml')]),
    '[Content_Types].xml': [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      toContentType('xl/workbook.xml', 'sheet.main'),
      toContentType('xl/styles.xml', 'styles'),
      ...numbers.map((number) => toContentType(toSheetPath(number), 'worksheet')),
      '</Types>',
    ],
  }
  return Object.entries(parts).map(([path, elements]) => ({ path, pieces: toPieces(elements) }))
}
