import { deflateSync } from 'node:zlib'

/** A run of letters at a place of a page, in points from its lower left corner. */
export interface PdfRun {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

/** Widths in thousandths of the size: all letters are as wide, which is enough to tell words and columns apart. */
const WIDTH = 500

const toHex = (text: string): string => [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

// Every code stands for the letter of the same number, whatever script.
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
100 beginbfrange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  .map((high) => `<${high}00> <${high}FF> <${high}00>`)
  .join('\n')}
endbfrange endcmap end end`

const toStream = (content: string | Uint8Array, entries = ''): Uint8Array => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  return Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`), bytes, Buffer.from('\nendstream')])
}

/** A file of numbered objects with its table; the first is the catalog. */
export function toPdfFile(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (bytes: Uint8Array): void => {
    parts.push(bytes)
    length += bytes.length
  }
  for (const [index, object] of objects.entries()) {
    offsets.push(length)
    add(Buffer.from(`${index + 1} 0 obj\n`))
    add(typeof object === 'string' ? Buffer.from(object, 'latin1') : object)
    add(Buffer.from('\nendobj\n'))
  }
  const table = length
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** A PDF whose pages show these runs, in this order; `toContent` may write the page's commands in another way. */
export function toPdf(
  pages: readonly (readonly PdfRun[])[],
  toContent: (content: string) => { readonly bytes: Uint8Array; readonly entries: string } = (content) => ({
    bytes: deflateSync(content),
    entries: '/Filter /FlateDecode',
  }),
): Uint8Array {
  const fontAt = 3 + pages.length * 2
  const objects: (string | Uint8Array)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${3 + index * 2} 0 R`).join(' ')}] >>`,
  ]
  for (const [index, runs] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${4 + index * 2} 0 R /Resources << /Font << /F1 ${fontAt} 0 R >> >> >>`,
    )
    const { bytes, entries } = toContent(
      runs.map(({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${toHex(text)}> Tj ET`).join('\n'),
    )
    objects.push(toStream(bytes, entries))
  }
  objects.push(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [${fontAt + 1} 0 R] /ToUnicode ${fontAt + 2} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${WIDTH} /FontDescriptor ${fontAt + 3} 0 R >>`,
    toStream(TO_UNICODE),
    '<< /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  return toPdfFile(objects)
}
