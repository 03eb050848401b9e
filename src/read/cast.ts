import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import type { Naming } from './naming.ts'
import { toParty } from './parties.ts'
import { toTarget } from './targets.ts'
import { spanOf } from './unit-span.ts'
import type { ReadUnit } from './units.ts'

/** Remembers the parties of a sentence by the words that later sentences may use for them. */
export function castParties(units: readonly ReadUnit[], sentence: Sentence, naming: Naming): void {
  for (const unit of units) {
    if (unit.value.kind !== 'phrase') continue
    const phrase = unit.value
    for (const { name } of phrase.names) {
      const last = name.name.split(' ').at(-1) as string
      if (name.sort === 'unknown' && last !== name.name && !naming.cast.has(`person:${last}`))
        naming.cast.set(`person:${last}`, { span: spanOf(unit, sentence), id: name.id, name: name.name })
    }
    if (phrase.countries[0] !== undefined) naming.recent = phrase.countries[0]
    if (phrase.thing === 'facilities') {
      const owner = toTarget(unit, sentence, naming)
      if (owner !== null) naming.cast.set(phrase.gloss, owner)
    }
    if (!phrase.roles.has('party')) continue
    const actor = phrase.names.find(({ name, place }) => name.sort === 'actor' && place !== 'of')
    if (actor !== undefined) {
      const mention: Mention = { span: spanOf(unit, sentence), id: actor.name.id, name: actor.name.name }
      const kind = naming.world.actors.get(actor.name.id ?? '')?.kind
      if (kind === 'person') naming.cast.set(`person:${actor.name.name.split(' ').at(-1)}`, mention)
      const foreign = kind === 'military' && isForeign(mention, naming)
      if (!foreign) for (const word of actor.name.name.toLowerCase().split(' ')) if (POINTING.has(word)) naming.cast.set(word, mention)
      if (kind === 'armed-group' || kind === 'militia' || kind === 'coalition' || kind === 'criminal') {
        for (const word of OF_GROUPS) if (kind !== 'militia' || !OF_REBELS.has(word)) naming.cast.set(word, mention)
        if (RESISTANCE.has(actor.name.id ?? '')) {
          naming.cast.set('resistance', mention)
          naming.cast.set('enemy', { span: mention.span, id: 'country:IL', name: naming.countries.get('IL')?.name ?? 'Israel' })
        }
      } else if (kind === 'military' && !foreign) for (const word of OF_ARMIES) naming.cast.set(word, mention)
      else if (kind === 'company') for (const word of OF_COMPANIES) naming.cast.set(word, mention)
    } else if (phrase.thing === 'bodies' && phrase.countries.length > 0 && !OF_GROUPS.includes(phrase.gloss)) {
      const mention = toParty(unit, sentence, naming)
      if (mention !== null && !isForeign(mention, naming)) naming.cast.set(phrase.gloss, mention)
    }
  }
}

/** Does another country's army stand beside the one at home, which the text has named already? */
function isForeign({ id }: Mention, { cast, home, world }: Naming): boolean {
  const country = (actor: string | null | undefined): string | null => world.actors.get(actor ?? '')?.country ?? null
  return home !== null && country(id) !== home && country(cast.get('army')?.id) === home
}

const POINTING = new Set([
  'resistance',
  'army',
  'movement',
  'front',
  'brigades',
  'brigade',
  'coalition',
  'militia',
  'forces',
  'alliance',
  'council',
  'navy',
  'party',
])
const OF_GROUPS = [
  'group',
  'movement',
  'organization',
  'armed group',
  'militants',
  'fighters',
  'members',
  'forces',
  'unit',
  'units',
  'men',
  'militia members',
  'militia',
  'rebels',
  'insurgents',
  'faction',
  'wing',
  'gang',
  'gang members',
  'brigade',
  'cartel',
]
/** What those who fight for a government are hardly called. */
const OF_REBELS: ReadonlySet<string> = new Set(['rebels', 'insurgents', 'militants'])
const OF_COMPANIES = ['group', 'mercenaries', 'paramilitaries', 'fighters', 'men']
const OF_ARMIES = ['army', 'military', 'forces', 'troops', 'armed forces', 'unit']
/** Those who call themselves «la résistance» and Israel «l’ennemi». */
const RESISTANCE: ReadonlySet<string> = new Set([
  'hezbollah',
  'hamas',
  'palestinian-islamic-jihad',
  'al-qassam-brigades',
  'al-quds-brigades',
  'palestinian-resistance',
  'islamic-resistance-in-iraq',
  'houthis',
  'yemeni-armed-forces-sanaa',
  'kataib-hezbollah',
  'axis-of-resistance',
  'resistance-in-gaza',
  'resistance-in-the-west-bank',
  'popular-resistance-committees',
  'mujahideen-brigades',
  'harakat-al-nujaba',
  'kataib-sayyid-al-shuhada',
  'islamic-resistance-in-bahrain',
])
