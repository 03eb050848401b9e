import type { Chain, ChainLink, DayRange, EventClaim, Fall, Mention, Origin, Span } from '../model/index.ts'
import type { TextRelation } from './align.ts'
import type { Credit } from './credits.ts'
import { toPlain } from './plain-name.ts'
import { findToldPassage } from './told-passage.ts'
import type { TwinPair } from './twins.ts'

/** What is known of a document, as far as origins need it. */
export interface TracedDocument {
  readonly id: string
  readonly outlet: string | null
  readonly published: DayRange | null
  readonly credits: readonly Credit[]
}

/** What links documents and speakers beyond a single claim. */
export interface Links {
  readonly documents: ReadonlyMap<string, TracedDocument>
  /** Relations of the documents concerned, the earlier one first. */
  readonly relations: readonly TextRelation[]
  readonly twins: readonly TwinPair[]
  /** The side that a speaker (by identity) or an outlet (by name) belongs to, as a key; `null` where none is known. */
  readonly findSide: (id: string | null, outlet: string | null) => string | null
}

interface Voice {
  readonly claim: EventClaim
  /** `null` is the outlet's own voice. */
  readonly speaker: Mention | null
  /** A key that means one person or body; `null` for «local sources» and the like. */
  readonly key: string | null
  /** Its place among the claim's claimants. */
  readonly at: number
}

type Reason = Fall['reason']

const toKey = ({ id, name }: Mention): string | null => (id !== null ? id : name === name.toLowerCase() ? null : `name ${toPlain(name)}`)

function toVoices(claims: readonly EventClaim[]): Voice[] {
  return claims.flatMap((claim): Voice[] =>
    claim.claimants.length === 0
      ? [{ claim, speaker: null, key: null, at: 0 }]
      : claim.claimants.map((speaker, at) => ({ claim, speaker, key: toKey(speaker), at })),
  )
}

/** Documents by first possible day of publication, those of unknown day last, then by id. */
export function byPublication(a: TracedDocument, b: TracedDocument): number {
  const [x, y] = [a.published?.[0] ?? '9999', b.published?.[0] ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The one document that came before all others for certain. */
function findFirst(documents: readonly TracedDocument[]): string | null {
  const [first, ...others] = documents.toSorted(byPublication)
  if (first?.published == null) return null
  const last = first.published[1]
  return others.every(({ published }) => published !== null && published[0] > last) ? first.id : null
}

const NOTES: Readonly<Record<Reason, string>> = {
  copy: 'The words that tell it are copied.',
  'quoted-passage': 'The same quotation tells it in both texts.',
  translation: 'One text is a translation of the other.',
  'stated-relay': 'The text names whom it has it from.',
  'same-speaker': 'The same speaker or body says it.',
  'same-communique': 'The same words of the same speaker tell it.',
  'own-channel': 'The speakers or outlets belong to one side.',
}

/** Can one voice be the copy of the other? A copy may call a speaker otherwise, but keeps the speakers in their order. */
const areCounterparts = (a: Voice, b: Voice): boolean =>
  (a.speaker === null) === (b.speaker === null) &&
  (a.key === b.key || (a.key !== null && b.key !== null && a.at === b.at && a.claim.claimants.length === b.claim.claimants.length))

/** The stated way of a claim: outlet, those credited or named as passing it on, those who say it. */
function toChain(claim: EventClaim, document: TracedDocument | undefined): Chain {
  const evidence = (span: Span): ChainLink['evidence'] => ({ document: claim.document, span })
  const outlet: ChainLink[] = document?.outlet == null ? [] : [{ role: 'outlet', id: null, name: document.outlet, evidence: null }]
  const relays = claim.relays.map(({ id, name, span }): ChainLink => ({ role: 'relay', id, name, evidence: evidence(span) }))
  const credited = (document?.credits ?? [])
    .filter(({ name }) => !relays.some((relay) => toPlain(relay.name) === toPlain(name)))
    .map(({ name, span }): ChainLink => ({ role: 'relay', id: null, name, evidence: evidence(span) }))
  const claimants = claim.claimants.map(({ id, name, span }): ChainLink => ({ role: 'claimant', id, name, evidence: evidence(span) }))
  return { claim: claim.id, links: [...outlet, ...credited, ...relays, ...claimants] }
}

/**
 * The roots to which the claims of one incident go back. A claim with several claimants has several voices, each with its own root. Voices fall
 * to one root where their words are copied or translated, where a relay is stated, where one speaker says both, and where speakers and
 * outlets belong to one side. The order of `claims` does not matter.
 */
export function toOrigins(claims: readonly EventClaim[], links: Links): Origin[] {
  const { documents, relations, twins, findSide } = links
  const rank = new Map([...documents.values()].toSorted(byPublication).map(({ id }, at) => [id, at]))
  const ordered = claims.toSorted(
    (a, b) =>
      (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) || (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0) || (a.id < b.id ? -1 : 1),
  )
  const voices = toVoices(ordered)
  const parents = new Map<string, string>()
  const find = (node: string): string => {
    let root = node
    for (let above = parents.get(root); above !== undefined && above !== root; above = parents.get(root)) root = above
    return root
  }
  const falls: { readonly voice: number; readonly fall: Fall }[] = []
  const nodeOf = (at: number): string => `voice ${at}`
  const join = (at: number, to: string): boolean => {
    const [one, other] = [find(nodeOf(at)), find(to)]
    if (one === other) return false
    parents.set(one, other)
    return true
  }
  const told = (voice: Voice): { document: string; span: Span } => ({
    document: voice.claim.document,
    span: voice.speaker?.span ?? (voice.claim.evidence[0] as Span),
  })
  const fall = (at: number, to: { readonly node: string; readonly name: string }, reason: Reason, evidence: Fall['evidence']): void => {
    if (!join(at, to.node)) return
    falls.push({ voice: at, fall: { claim: (voices[at] as Voice).claim.id, to: to.name, reason, evidence, note: NOTES[reason] } })
  }

  const firstOf = new Map<string, number>()
  for (const [at, voice] of voices.entries()) {
    const { claim, speaker, key } = voice
    const document = documents.get(claim.document)
    // Copies and translations of what an earlier document tells.
    for (const [earlier, other] of voices.slice(0, at).entries()) {
      if (other.claim.document === claim.document || !areCounterparts(voice, other)) continue
      const relation = relations.find((one) => one.documents.includes(claim.document) && one.documents.includes(other.claim.document))
      const passage = relation === undefined ? null : findToldPassage(other.claim, claim, relation)
      const to = { node: nodeOf(earlier), name: other.claim.id }
      if (passage?.isSame) {
        const reason = !passage.isQuoted ? 'copy' : key === null ? 'quoted-passage' : 'same-communique'
        fall(at, to, reason, [
          { document: other.claim.document, span: passage.spans[0] },
          { document: claim.document, span: passage.spans[1] },
        ])
        continue
      }
      if (other.key === key && twins.some((twin) => twin.documents.includes(claim.document) && twin.documents.includes(other.claim.document)))
        fall(at, to, 'translation', [told(other), told(voice)])
    }
    // One speaker, whoever passes the words on.
    if (key !== null) {
      const first = firstOf.get(key)
      if (first === undefined) firstOf.set(key, at)
      else if ((voices[first] as Voice).claim.id !== claim.id)
        fall(at, { node: nodeOf(first), name: (voices[first] as Voice).claim.id }, 'same-speaker', [told(voices[first] as Voice), told(voice)])
    }
    // What has no speaker of its own is as good as whom it is taken from, and else the outlet's own.
    if (key === null) {
      const relay = claim.relays[0]
      const credit = document?.credits[0]
      if (relay !== undefined)
        fall(at, { node: `outlet ${toPlain(relay.name)}`, name: relay.name }, 'stated-relay', [{ document: claim.document, span: relay.span }])
      else if (speaker === null && credit !== undefined)
        fall(at, { node: `outlet ${toPlain(credit.name)}`, name: credit.name }, 'stated-relay', [{ document: claim.document, span: credit.span }])
      else if (speaker === null && document?.outlet != null) {
        const node = `outlet ${toPlain(document.outlet)}`
        const first = firstOf.get(node)
        if (first === undefined) join(at, node)
        else fall(at, { node, name: document.outlet }, 'own-channel', [told(voices[first] as Voice), told(voice)])
        if (first === undefined) firstOf.set(node, at)
      }
    }
    const side = speaker === null ? findSide(null, document?.outlet ?? null) : findSide(speaker.id, null)
    if (side === null) continue
    const first = firstOf.get(`side ${side}`)
    if (first === undefined) {
      firstOf.set(`side ${side}`, at)
      join(at, `side ${side}`)
    } else fall(at, { node: `side ${side}`, name: side }, 'own-channel', [told(voices[first] as Voice), told(voice)])
  }

  const roots = new Map<string, number[]>()
  for (const at of voices.keys()) roots.set(find(nodeOf(at)), [...(roots.get(find(nodeOf(at))) ?? []), at])
  return [...roots.values()].map((members): Origin => {
    const told = members.map((at) => voices[at] as Voice)
    const ids = [...new Set(told.map(({ claim }) => claim.id))].sort()
    const speakers = told.filter(({ speaker }) => speaker !== null)
    const named = speakers.find(({ key }) => key !== null) ?? speakers[0]
    const from = [...new Set(told.map(({ claim }) => claim.document))].map((id) => documents.get(id)).filter((document) => document !== undefined)
    const relayed = falls.find(({ voice, fall: { reason } }) => members.includes(voice) && reason === 'stated-relay')?.fall.to ?? null
    return {
      id: `${ids[0]}:${members[0]}`,
      root: named?.speaker ?? null,
      outlet: named === undefined ? (relayed ?? from.toSorted(byPublication)[0]?.outlet ?? null) : null,
      claims: ids,
      falls: falls.filter(({ voice }) => members.includes(voice)).map((one) => one.fall),
      chains: [...new Map(told.map(({ claim }) => [claim.id, claim])).values()].map((claim) => toChain(claim, documents.get(claim.document))),
      first: findFirst(from),
    }
  })
}
