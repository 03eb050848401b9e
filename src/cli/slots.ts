import type { Claim, Mention, Range, Span } from '../model/index.ts'
import { toWeaponWords } from './claim-sentence.ts'
import { toCountryName, toRangeSign } from './wording.ts'

/** One filled slot of a claim: its name, the words of the text that fill it, and what they were taken for. */
export interface Slot {
  readonly name: string
  readonly span: Span
  readonly value: string
}

const toDays = ([first, last]: readonly [string, string]): string => (first === last ? first : `${first}…${last}`)
const toMentions = (name: string, mentions: readonly (Mention | null)[]): Slot[] =>
  mentions.filter((mention) => mention !== null).map((mention) => ({ name, span: mention.span, value: mention.name }))

// That it happened once goes without saying.
const isOne = (count: Range | null): boolean => count !== null && count[0] === 1 && count[1] === 1

/** A claim's filled slots, those of its attribution last. */
export function toSlots(claim: Claim): Slot[] {
  const attribution = [...toMentions('claimants', claim.claimants), ...toMentions('relays', claim.relays)]
  switch (claim.kind) {
    case 'event': {
      const { count, days, killed, wounded, place } = claim
      return [
        ...toMentions('actor', [claim.actor]),
        ...toMentions('target', [claim.target]),
        ...(place === null
          ? []
          : [{ name: 'place', span: place.span, value: place.country === null ? place.name : `${place.name} (${place.country})` }]),
        ...(days === null ? [] : [{ name: 'days', span: days.span, value: toDays(days.value) }]),
        ...(count === null || isOne(count.value)
          ? []
          : [{ name: 'count', span: count.span, value: count.value === null ? 'several' : toRangeSign(count.value) }]),
        ...claim.weapons.map((weapon) => ({ name: 'weapons', span: weapon.span, value: toWeaponWords(weapon) })),
        ...(killed === null ? [] : [{ name: 'killed', span: killed.span, value: toRangeSign(killed.value) }]),
        ...(wounded === null ? [] : [{ name: 'wounded', span: wounded.span, value: toRangeSign(wounded.value) }]),
        ...attribution,
      ]
    }
    case 'tally':
      return [
        { name: 'value', span: claim.value.span, value: toRangeSign(claim.value.value) },
        ...toMentions('about', [claim.about]),
        ...(claim.since === null ? [] : [{ name: 'since', span: claim.since.span, value: claim.since.value }]),
        ...(claim.until === null ? [] : [{ name: 'until', span: claim.until.span, value: claim.until.value }]),
        ...claim.parts.map(({ span, value, region }) => ({ name: 'parts', span, value: `${toCountryName(region)} ${toRangeSign(value)}` })),
        ...attribution,
      ]
  }
}
