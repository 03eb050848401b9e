import type { Document, Reading } from '../model/index.ts'
import { readDocument, toGrammars } from '../read/index.ts'
import type { ReadDocument } from '../work/index.ts'
import { loadWorld } from '../world/index.ts'
import { languages } from './languages.ts'
import { toMistake } from './teller.ts'
import { ThreadPool } from './thread-pool.ts'

/** What decides how documents are read; plain values, so that they can go to a thread. */
export interface ReaderSetup {
  /** A folder with more rows for the world's tables. */
  readonly world: string | null
}

/** A reading without its document, which whoever asked has, or the sentence that says why there is none. */
export type ClaimAnswer = { readonly read: Omit<Reading, 'document'> } | { readonly failure: string }

const toFailure = (document: string, error: unknown): ClaimAnswer => ({ failure: toMistake(document, error) })

/** Loads world and languages, half a second; what it gives reads one document after the other and never throws. */
export function loadClaimReader({ world }: ReaderSetup): (document: Document) => ClaimAnswer {
  const grammars = toGrammars(languages, loadWorld(world))
  return (document) => {
    try {
      const { document: _, ...read } = readDocument(document, grammars)
      return { read }
    } catch (error) {
      return toFailure(document.id, error)
    }
  }
}

/** Reads documents: the first few in this thread, since others take longer to start than they save, and from then on in up to `jobs` others. */
export class ClaimReader {
  readonly #setup: ReaderSetup
  readonly #jobs: number
  #here: ((document: Document) => ClaimAnswer) | null = null
  #pool: ThreadPool<ClaimAnswer> | null = null
  #characters = 0

  constructor(setup: ReaderSetup, { jobs }: { readonly jobs: number }) {
    this.#setup = setup
    this.#jobs = jobs
  }

  readonly read: ReadDocument = async (document) => {
    this.#characters += document.text.length
    const answer = this.#characters > FEW_CHARACTERS ? await this.#toPool().read(document) : this.#toHere()(document)
    return 'failure' in answer ? answer : { reading: { document, ...answer.read } }
  }

  async close(): Promise<void> {
    await this.#pool?.close()
    this.#pool = null
  }

  #toHere(): (document: Document) => ClaimAnswer {
    this.#here ??= loadClaimReader(this.#setup)
    return this.#here
  }

  #toPool(): ThreadPool<ClaimAnswer> {
    this.#pool ??= new ThreadPool<ClaimAnswer>({ file: 'claims-thread', setup: this.#setup, toFailure }, { threads: this.#jobs })
    return this.#pool
  }
}

/** Some twenty articles: as much as is read while threads would start. */
const FEW_CHARACTERS = 100_000
