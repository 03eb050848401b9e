import { createHash } from 'node:crypto'
import type { ArchiveCheck, Fault } from '../archive/index.ts'
import type { Claim, Span } from '../model/index.ts'
import { toClaimId } from '../read/index.ts'
import { type KeptVersion, type Store, toVersionId } from '../store/index.ts'

export interface StoreCheck {
  readonly versions: number
  readonly claims: number
}

export interface VerifyStoreTools {
  readonly tell: (fault: Fault) => void
  readonly progress: (check: StoreCheck) => void
  /** What the custody log says. */
  readonly archive: Pick<ArchiveCheck, 'captured' | 'texts'>
}

const isSpan = (value: unknown): value is Span => Array.isArray(value) && value.length === 2 && value.every((offset) => Number.isInteger(offset))

/** Every span that a claim points with: its evidence and those of its slots. */
function toSpans(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(toSpans)
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'span' ? [inner] : name === 'evidence' ? [...(inner as unknown[])] : toSpans(inner),
  )
}

/** What is wrong with a claim: it points outside of its text, or is not what its id was made of. `null` if nothing is. */
function findMoved(claim: Claim, { document }: KeptVersion): string | null {
  const { length } = document.text
  const outside = toSpans(claim).find((span) => !isSpan(span) || span[0] < 0 || span[1] < span[0] || span[1] > length)
  if (outside !== undefined) return `points at ${JSON.stringify(outside)} of a text of ${length} characters`
  if (claim.evidence.length === 0) return 'points at no words'
  const { id, ...content } = claim
  return toClaimId(document.id, content) === id
    ? null
    : 'is not what its id was made of: it was altered, or read by a version that makes ids otherwise (recoupe reread)'
}

function checkVersion(version: KeptVersion, { tell, archive }: VerifyStoreTools): void {
  const { document, source, reading } = version
  const name = `${source} (${version.version})`
  const fault = (kind: Fault['kind'], message: string): void => tell({ kind, file: name, message })
  const sha256 = createHash('sha256').update(document.text, 'utf8').digest('hex')
  if (sha256 !== document.sha256 || sha256 !== version.sha256)
    fault('text-altered', 'Its text is not the one of its hash. Restore the store from a backup, or add the source again.')
  else if (toVersionId(source, sha256) !== version.version) fault('text-altered', 'Its id is not the one of its source and text.')
  else if (!archive.texts.has(sha256)) fault('text-altered', 'The custody log does not say that this text was read from an original.')
  for (const claim of reading.claims) {
    const wrong = findMoved(claim, version)
    if (wrong !== null) fault('evidence-moved', `The claim ${claim.id} ${wrong}.`)
  }
  for (const { span } of reading.loaded)
    if (!isSpan(span) || span[1] > document.text.length || span[0] >= span[1])
      fault('evidence-moved', `A loaded term points at ${JSON.stringify(span)}, where the text of ${document.text.length} characters has nothing.`)
}

/** Looks whether the store is sound and goes with the archive: every taking-in is in the log, every text is the one that was read, every claim stands at its words. */
export async function verifyStore(store: Store, tools: VerifyStoreTools): Promise<StoreCheck> {
  for (const message of await store.check()) tools.tell({ kind: 'store-damaged', file: store.name, message })
  for await (const { sequence, capture, versions } of store.streamCaptures())
    if (tools.archive.captured.get(sequence) !== capture.sha256)
      tools.tell({
        kind: 'capture-unlogged',
        file: capture.url ?? capture.file ?? capture.sha256,
        message:
          `The store has it taken in by entry ${sequence} of the custody log${versions.length === 0 ? '' : `, for ${versions.join(', ')}`}; that entry ` +
          'says otherwise. The log was cut or altered, or the store belongs to another archive.',
      })
  let versions = 0
  let claims = 0
  for await (const version of store.streamVersions()) {
    checkVersion(version, tools)
    versions += 1
    claims += version.reading.claims.length
    if (versions % 64 === 0) tools.progress({ versions, claims })
  }
  tools.progress({ versions, claims })
  return { versions, claims }
}
