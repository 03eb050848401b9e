// Measures merging: what an added document costs as the store grows, and what building everything anew costs.
//
//   node scripts/bench-merging.ts                    100,000 made-up documents with some 300,000 claims, in ten portions
//   node scripts/bench-merging.ts --documents 20000  fewer
//
// The documents are told over years in proportion to their number, as news comes: about ninety a day, from two thousand places of which some
// see something every day. Two thirds tell what others tell too; a quarter are copies, whole or with a sentence of their own.
import { parseArgs } from 'node:util'
import { makeMerger } from '../src/merge/merger.ts'
import type { Telling } from '../src/merge/telling.ts'
import { type Range, toDay } from '../src/model/index.ts'
import { alignBodies, type Body, makeTextIndex, toBody } from '../src/trace/index.ts'

const DOCUMENTS_A_DAY = 90
const PLACES = 2000
const PORTIONS = 10
const FIRST_DAY = 18_000
const TYPES = ['air_drone_strike', 'shelling_missile', 'armed_clash', 'remote_explosive', 'attack_on_civilians'] as const
const COUNTRIES = ['LY', 'TD', 'NE', 'ML', 'SD', 'SY', 'IQ', 'YE'] as const

/** A generator of numbers below 1 that is the same every time (Lehmer). */
function toRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

interface MadeDocument {
  readonly tellings: readonly Telling[]
  readonly body: Body
}

type Happening = Pick<Telling, 'type' | 'site' | 'actors' | 'targets' | 'weapons' | 'killed' | 'wounded'> & { readonly day: number }

const toToll = (killed: number): Range => [killed, killed]

function* makeDocuments(count: number): Generator<MadeDocument> {
  const random = toRandom(11)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sites = Array.from({ length: PLACES }, (_, at) => {
    const country = COUNTRIES[at % COUNTRIES.length] as string
    return { id: `site-${at}`, name: `Place ${at}`, country, latitude: 5 + random() * 30, longitude: random() * 50, radius: pick([500, 3000, 8000]) }
  })
  const parties = Array.from({ length: 40 }, (_, at) => ({ id: `party-${at}`, name: `Party ${at}`, line: [`party-${at}`], isVague: false }))
  const happen = (day: number): Happening => ({
    day,
    type: pick(TYPES),
    // Some places see much more than others.
    site: sites[Math.floor(random() ** 2 * PLACES)] as Telling['site'],
    actors: [pick(parties)],
    targets: [pick(parties)],
    weapons: random() < 0.5 ? ['drone'] : [],
    killed: random() < 0.5 ? toToll(Math.floor(random() * 12)) : null,
    wounded: null,
  })
  const recent: Happening[] = []
  const texts: string[] = []
  const words = Array.from({ length: 6000 }, (_, at) => `mot${at.toString(36)}`)
  for (let at = 0; at < count; at++) {
    const today = FIRST_DAY + Math.floor(at / DOCUMENTS_A_DAY)
    const told = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
      const known = random() < 0.66 ? recent[recent.length - 1 - Math.floor(random() * Math.min(recent.length, 3 * DOCUMENTS_A_DAY))] : undefined
      if (known !== undefined && today - known.day <= 6) return known
      const happening = happen(today)
      recent.push(happening)
      return happening
    })
    const copied =
      random() < 0.25 && texts.length > 0 ? texts[texts.length - 1 - Math.floor(random() * Math.min(texts.length, DOCUMENTS_A_DAY))] : undefined
    const own = Array.from({ length: copied === undefined ? 180 : 25 }, () => words[Math.floor(random() ** 2 * words.length)]).join(' ')
    const text = copied === undefined ? own : `${copied}\n\n${own}`
    texts.push(text)
    const id = `d${String(at).padStart(7, '0')}`
    yield {
      body: toBody({ id, url: null, outlet: null, language: 'fr', title: null, published: null, text, sha256: '', furniture: [] }),
      tellings: [...new Set(told)].map((happening, index): Telling => {
        const isOpen = random() < 0.1
        return {
          id: `${id}/${index}`,
          document: id,
          publication: id,
          outlet: `Outlet ${at % 60}`,
          published: [toDay(today), toDay(today)],
          title: [],
          type: happening.type,
          status: 'occurred',
          count: [1, 1],
          days: isOpen ? [toDay(happening.day - 9), toDay(happening.day)] : [toDay(happening.day), toDay(happening.day)],
          dayMark: null,
          site: random() < 0.1 ? null : happening.site,
          countries: [],
          actors: random() < 0.3 ? [] : happening.actors,
          targets: random() < 0.3 ? [] : happening.targets,
          weapons: happening.weapons,
          killed: happening.killed,
          wounded: happening.wounded,
          claimants: [],
          names: [],
          occasion: null,
          isMain: index === 0,
          evidence: [[0, 10]],
          terms: null,
        }
      }),
    }
  }
}

/** Milliseconds that this process has computed: what other programs do meanwhile does not count. */
const spent = (): number => process.cpuUsage().user / 1000

function measure(count: number): void {
  const merger = makeMerger()
  const texts = makeTextIndex()
  const bodies: Body[] = []
  let relations = 0
  let claims = 0
  let total = 0
  const portion = Math.ceil(count / PORTIONS)
  const documents = makeDocuments(count)
  console.log('documents  claims  groups    ms a document: passages  merging')
  for (let done = 0; done < count; ) {
    const batch: MadeDocument[] = []
    while (batch.length < portion && done + batch.length < count) batch.push(documents.next().value as MadeDocument)
    const started = spent()
    for (const { body } of batch) {
      for (const other of texts.add(body)) if (alignBodies(bodies[other] as Body, body).passages.length > 0) relations += 1
      bodies.push(body)
    }
    const traced = spent()
    for (const { tellings } of batch) {
      merger.update(tellings)
      claims += tellings.length
    }
    const merged = spent()
    done += batch.length
    total += merged - started
    const each = (milliseconds: number): string => (milliseconds / batch.length).toFixed(2).padStart(9)
    console.log(
      `${String(done).padStart(9)}  ${String(claims).padStart(6)}  ${String(merger.toGroups().length).padStart(6)}                   ${each(traced - started)}${each(merged - traced)}`,
    )
  }
  console.log(`${relations} pairs of texts share a passage; one after the other in ${(total / 1000).toFixed(0)} s, on one core`)
}

function measureWhole(count: number): void {
  const all = [...makeDocuments(count)]
  const started = spent()
  const merger = makeMerger()
  merger.update(all.flatMap(({ tellings }) => tellings))
  const groups = merger.toGroups().length
  console.log(
    `all at once: ${groups} groups in ${((spent() - started) / 1000).toFixed(0)} s; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  )
}

const { values } = parseArgs({ options: { documents: { type: 'string', default: '100000' } } })
const count = Math.max(PORTIONS, Number(values.documents) || 0)
measure(count)
measureWhole(count)
