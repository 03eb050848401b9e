import { parentPort } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import type { PageRun } from './page-line.ts'
import { type PdfText, toPdfText } from './to-pdf-text.ts'

/** What is sent to the thread. */
export interface PdfTask {
  readonly bytes: Uint8Array
  readonly mostPages: number
  readonly mostLetters: number
}

/** What it answers. */
export type PdfAnswer =
  | { readonly kind: 'text'; readonly text: PdfText; readonly pages: number; readonly readPages: number }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly reason: string }

type Matrix = readonly [number, number, number, number, number, number]

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

/** A run as it stands on the upright page; `null` for what is turned, such as stamps across the page. */
function toRun(text: string, { width, height }: { readonly width: number; readonly height: number }, matrix: Matrix): PageRun | null {
  const [a, b, , d, x, y] = matrix
  const size = Math.abs(d) || height
  if (Math.abs(b) > Math.abs(a) * 0.1 || !(size > 0) || !Number.isFinite(x + y + width + size)) return null
  return { text, left: x, right: x + width, top: y - size, bottom: y, size }
}

async function readPdf({ bytes, mostPages, mostLetters }: PdfTask): Promise<PdfAnswer> {
  const pdf = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const pages: PageRun[][] = []
    let letters = 0
    while (pages.length < Math.min(pdf.numPages, mostPages) && letters <= mostLetters) {
      const page = await pdf.getPage(pages.length + 1)
      const runs: PageRun[] = []
      const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix
      const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true })
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue
        letters += item.str.length
        const run = toRun(item.str, item, multiply(view, item.transform as unknown as Matrix))
        if (run !== null) runs.push(run)
      }
      pages.push(runs)
      page.cleanup()
    }
    return { kind: 'text', text: toPdfText(pages), pages: pdf.numPages, readPages: pages.length }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

parentPort?.on('message', async (task: PdfTask) => {
  let answer: PdfAnswer
  try {
    answer = await readPdf(task)
  } catch (error) {
    const { name, message } = error as { readonly name?: string; readonly message?: string }
    answer = name === 'PasswordException' ? { kind: 'encrypted' } : { kind: 'damaged', reason: String(message ?? error).slice(0, 200) }
  }
  parentPort?.postMessage(answer)
})
