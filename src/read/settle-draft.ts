import { type EventType, toDayNumber } from '../model/index.ts'
import { typeByWeapon } from './acts.ts'
import type { Draft } from './draft.ts'
import { FIGHTS, HURTFUL } from './frame.ts'
import { isState } from './losses.ts'

/** A telling of victims alone becomes the event that its words allow; one without a place, day, actor or target is none. */
export function settleDraft(draft: Draft): (Draft & { type: EventType }) | null {
  if (draft.type === 'toll') {
    // «plusieurs civils ont été tués à Kori»: how many is not said.
    const several = draft.several && draft.place !== null && draft.place.rank < 3
    if (draft.killed === null && draft.wounded === null && draft.hurt === null && !several) return null
    if (draft.actor === null && (draft.place === null || (draft.whole && draft.place.rank === 3))) return null
    draft.type =
      typeByWeapon(draft.weapons.map(({ kind }) => kind)) ??
      (draft.civil ? 'attack_on_civilians' : draft.combatant && draft.actor !== null ? 'armed_clash' : 'other_attack')
  }
  const told = typeByWeapon(draft.weapons.map(({ kind }) => kind))
  const raid = draft.type === 'other_attack' || RAIDS.has(draft.act ?? 'attack') || (draft.type === 'armed_clash' && draft.act === 'attack')
  const onCivilians = raid && told === null && isOnCivilians(draft)
  // "opened fire on the convoy, killing two officers"
  const onArmed = draft.type === 'attack_on_civilians' && draft.act === 'shoot' && draft.combatant && !draft.civil
  const vague = draft.type === 'other_attack' ? (told ?? draft.type) : draft.type
  const type = onCivilians ? 'attack_on_civilians' : onArmed ? 'armed_clash' : vague
  const empty = draft.place === null && draft.target === null && draft.actor === null && draft.countries.length === 0
  const dated = draft.killed !== null && draft.ownDay
  if (empty && type !== 'agreement' && !dated) return null
  // What lies in ruins is scenery unless it is told who laid it waste, or when.
  if (type === 'property_destruction' && draft.actor === null && !draft.ownDay) return null
  if (draft.title && draft.place === null && draft.killed === null) return null
  return {
    ...draft,
    type,
    count: draft.count !== null && isOneFight({ ...draft, type }) ? { range: [1, 1], span: draft.count.span } : draft.count,
    wounded: draft.wounded ?? survivors(draft),
  }
}

/** «des affrontements», «des tirs»: shots and clashes in one place on one day are one fight. */
const isOneFight = ({ act, type, count, place }: Draft): boolean =>
  (type === 'armed_clash' || type === 'attack_on_civilians') &&
  FIGHTS.has(act ?? 'attack') &&
  count !== null &&
  count.range === null &&
  place !== null &&
  place.rank <= 2

/** Deeds of armed men that are fights only where those whom they come upon are armed. */
const RAIDS: ReadonlySet<string> = new Set(['raid', 'ambush'])

/** Weapons that a man carries. */
const LIGHT: ReadonlySet<string> = new Set(['firearm', 'blade'])

/** Civilians killed by men with no heavy weapon: not by a state's forces, whose means may be any. */
const isOnCivilians = ({ civil, combatant, killed, actor, weapons, status }: Draft): boolean =>
  civil && !combatant && killed !== null && weapons.every(({ kind }) => LIGHT.has(kind)) && status === 'occurred' && !isState(actor)

/** "Three people were shot, one of whom died": who was hit and is not told to be dead was wounded. */
function survivors({ hurt, killed }: Draft): Draft['wounded'] {
  if (hurt === null || killed === null) return hurt
  const [least, most] = [hurt.value[0] - (killed.value[1] ?? hurt.value[0]), hurt.value[1] === null ? null : hurt.value[1] - killed.value[0]]
  return least > 0 ? { ...hurt, value: [least, most] } : null
}

/** "had begun fighting the army": beside others, a deed of no place, day, weapon or victim is background. */
export function isBackground(draft: Draft & { type: EventType }): boolean {
  if (!HURTFUL.has(draft.type) || draft.status !== 'occurred' || draft.place !== null || draft.countries.length > 0) return false
  const hurt = draft.killed !== null || draft.wounded !== null || draft.weapons.length > 0
  const dated = draft.ownDay && draft.days !== null && toDayNumber(draft.days.value[1]) - toDayNumber(draft.days.value[0]) < 4
  return !hurt && !dated && (draft.count === null || draft.count.range?.[1] === 1)
}
