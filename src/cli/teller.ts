import type { Document, Problem, ProblemCode, Reading } from '../model/index.ts'
import { readDocument, toGrammars, toMentions, toRecord } from '../read/index.ts'
import { loadWorld } from '../world/index.ts'
import { languages } from './languages.ts'
import { toPaint } from './paint.ts'
import { toReport } from './report.ts'
import { toJsonLine, toVisible } from './visible.ts'

/** `readings` gives each reading itself, for what can be told only when all are read. */
export type Form = 'report' | 'records' | 'mentions' | 'readings'

/** What decides how a document is told; plain values, so that they can go to a thread. */
export interface TellerSetup {
  readonly form: Form
  readonly colour: boolean
  /** A folder with more rows for the world's tables. */
  readonly world: string | null
}

/** What one input comes to: text for standard output, lines for standard error, and whether it could not be read. */
export interface Told {
  readonly output: string
  readonly notes: readonly string[]
  readonly isUnread: boolean
  /** In the form `readings` only. */
  readonly reading: Reading | null
}

// The reader gives these instead of a reading.
const UNREAD: ReadonlySet<ProblemCode> = new Set(['language-unknown', 'language-unsupported', 'no-article'])

const isUnread = (problems: readonly Problem[]): boolean => problems.some(({ code }) => UNREAD.has(code))

const toNotes = ({ document, problems }: Reading): string[] => problems.map(({ code, message }) => toVisible(`${document.id}: ${code}: ${message}`))

/** What is said where reading itself failed: a mistake of ours, which must not keep other documents from being read. */
export function toMistake(document: string, error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place = error instanceof Error ? (/^\s+at (.*)$/m.exec(error.stack ?? '')?.[1] ?? null) : null
  return `${document}: Recoupe failed here by a mistake of its own (${message}${place === null ? '' : `, at ${place}`}). Nothing was read from it; please report it.`
}

/** The same, as it is told. */
export const toFailure = (document: string, error: unknown): Told => ({
  output: '',
  notes: [toVisible(toMistake(document, error))],
  isUnread: true,
  reading: null,
})

/** Loads world and languages, half a second; what it gives reads and tells one document after the other and never throws. */
export function loadTeller({ form, colour, world: folder }: TellerSetup): (document: Document) => Told {
  const world = loadWorld(folder)
  const grammars = toGrammars(languages, world)
  const paint = toPaint({ colour })
  const kindOf = (id: string) => world.places.get(id)?.kind ?? null
  const tell = (document: Document): Told => {
    switch (form) {
      case 'report': {
        const reading = readDocument(document, grammars)
        return { output: toReport(reading, { paint, kindOf }), notes: [], isUnread: isUnread(reading.problems), reading: null }
      }
      case 'records': {
        const reading = readDocument(document, grammars)
        return { output: `${toJsonLine(toRecord(reading))}\n`, notes: toNotes(reading), isUnread: isUnread(reading.problems), reading: null }
      }
      case 'readings': {
        const reading = readDocument(document, grammars)
        return { output: '', notes: toNotes(reading), isUnread: isUnread(reading.problems), reading }
      }
      case 'mentions':
        return { output: `${toJsonLine(toMentions(document, grammars))}\n`, notes: [], isUnread: false, reading: null }
    }
  }
  return (document) => {
    try {
      return tell(document)
    } catch (error) {
      return toFailure(document.id, error)
    }
  }
}
