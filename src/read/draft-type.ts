import type { Mention, Weapon } from '../model/index.ts'
import { ACT_MEANINGS, typeByWeapon } from './acts.ts'
import type { Draft } from './draft.ts'
import { isFighter } from './fighters.ts'
import type { Frame } from './frame.ts'
import { ASSAILANTS } from './frame-fill.ts'
import { sideOf } from './losses.ts'
import type { Naming } from './naming.ts'
import { ADJECTIVAL } from './noun-parties.ts'
import { isPersonName } from './persons.ts'
import { isMilitary } from './targets.ts'
import { isPart, type ReadUnit } from './units.ts'

/** Who did it, with what, to whom. */
interface Doing {
  readonly actor: Mention | null
  readonly weapons: readonly Weapon[]
  readonly people: readonly ReadUnit[]
  /** Does the deed's word lead into its place: «un raid dans la ville»? */
  readonly inside: boolean
}

/** The type of event by weapons and people where the act leaves it open. */
export function typeOf(frame: Frame, { actor, weapons, people, inside }: Doing, naming: Naming): Draft['type'] {
  const meaning = frame.act === null ? null : ACT_MEANINGS[frame.act]
  const civil = people.some((unit) => isPart(unit, 'civilians'))
  const fighters = people.some((unit) => isFighter(unit, naming))
  if (frame.stopped) return 'disrupted_weapons'
  if (isBomberStopped(frame, people)) return 'disrupted_weapons'
  // «des détonations d’armes automatiques»: gunfire.
  if (frame.act === 'explode' && weapons.length > 0 && weapons.every(({ kind }) => kind === 'firearm')) return 'armed_clash'
  // "as guerrillas strike", "an ELN strike on the post": who has no planes does not strike from the air.
  if (frame.act === 'airstrike' && weapons.length === 0 && isBareStrike(frame) && [frame.actor, frame.deed].some((unit) => isGroup(unit, naming)))
    return 'other_attack'
  // «un raid des forces spéciales», «un raid de la police»: by those who go on foot.
  if (frame.act === 'airstrike' && frame.weapons.every(isImplied) && (raidersOf(frame).some(isOnFoot) || (inside && isBareRaid(frame))))
    return 'armed_clash'
  // «deux assaillants ont été capturés»: who is taken by those whom he fights is arrested.
  if (frame.type === 'abduction' && !civil && people.some((unit) => unit.value.kind === 'phrase' && ASSAILANTS.has(unit.value.gloss))) return 'arrest'
  // "captured three suspects": whom a state's forces take; where nobody is said to have taken them, those whom a state seeks.
  if (frame.act === 'capture' && frame.type === 'abduction') {
    const taker = actor === null ? null : sideOf(actor, naming)
    const soldiers = people.some((unit) => isPart(unit, 'combatants')) && !people.some((unit) => isGroup(unit, naming))
    return taker === 'state' || (taker === null && !civil && !soldiers) ? 'arrest' : 'abduction'
  }
  // «l’armée a détruit des positions rebelles»: what one side destroys of the other's is an attack on it.
  const posted = frame.targets.some((unit) => isMilitary(unit) || isPart(unit, 'combatants'))
  if (frame.act === 'destroy' && frame.verb !== null && actor !== null && weapons.length === 0 && posted) return 'other_attack'
  if (frame.type === 'armed_clash' && frame.actor?.value.kind === 'phrase' && CROWDS.has(frame.actor.value.gloss)) return 'riot'
  if ((frame.act === 'bombard' || frame.act === 'raid') && isFlown(frame)) return 'air_drone_strike'
  if (FROM_ABOVE.has(frame.act ?? 'raid') && frame.verb?.voice === 'active' && AIR_FORCE.test(actor?.name ?? '')) return 'air_drone_strike'
  if (meaning?.armed === true || meaning === null) {
    const byWeapon = isFromAir(frame.weapons[0]) ? 'air_drone_strike' : typeByWeapon(weapons.map(({ kind }) => kind))
    if (byWeapon !== null && frame.type !== 'threat') return byWeapon
  }
  if (frame.type === 'other_attack' && weapons.some(({ kind }) => kind === 'firearm' || kind === 'blade'))
    return civil ? 'attack_on_civilians' : 'armed_clash'
  // Fire with no heavy weapon named is gunfire.
  if (frame.act === 'launch' && frame.type === 'shelling_missile' && (weapons.length === 0 || weapons.every(({ kind }) => kind === 'firearm')))
    return civil || (people.length > 0 && !fighters && weapons.length === 0)
      ? 'attack_on_civilians'
      : fighters || weapons.length > 0
        ? 'armed_clash'
        : 'other_attack'
  const unhurt = frame.verb === null && people.length === 0 && frame.killed === null && frame.wounded === null && frame.hurt === null
  // "opened fire at the army's positions"
  const posts = frame.targets.some(isMilitary)
  if (frame.act === 'shoot' && ((!civil && (fighters || posts)) || unhurt)) return 'armed_clash'
  // "Troops gunned down two rebels": armed people are killed by a force in a fight.
  if ((frame.act === 'execute' || frame.act === 'shootDead') && fighters && !civil && frame.actor !== null && isFighter(frame.actor, naming))
    return 'armed_clash'
  // An attack of armed people on armed people by no named means is a meeting of two sides.
  const vague = frame.act === 'attack' || (frame.act === null && frame.type === 'other_attack')
  const force = frame.actor === null ? actor !== null && sideOf(actor, naming) === 'state' : isFighter(frame.actor, naming)
  // «lors d’une opération, trois rebelles ont été tués»: operations are a force's.
  // "repelled an attack": who is attacked fights back.
  if (vague && frame.verb?.carrier === 'repel' && weapons.length === 0) return 'armed_clash'
  const operation = frame.act === null && isPart(frame.deed, 'operations') && people.some((unit) => isGroup(unit, naming))
  if (vague && fighters && !civil && weapons.length === 0 && (force || operation)) return 'armed_clash'
  return frame.type
}

/** "Guards shot dead a suicide bomber", "police killed a suicide bomber short of the gate": nothing but the stopping of his attack is told. */
function isBomberStopped({ act, actor, deed, verb }: Frame, people: readonly ReadUnit[]): boolean {
  const shot = act === 'shootDead' || act === 'shoot' || act === 'execute' || (act === 'kill' && (actor !== null || isPart(deed, 'shootDown')))
  const bomber = people.length > 0 && people.every(({ value }) => value.kind === 'phrase' && value.gloss === 'suicide bombers')
  return shot && verb !== null && bomber
}

/** "A drone dropped three grenades", "dropped by a plane": what brings the weapons comes first among them. */
export const isFromAir = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && (unit.value.weapon === 'drone' || unit.value.weapon === 'aircraft')

/** Somebody by a name alone. */
export const isNamedPerson = ({ value }: ReadUnit, { persons }: Naming): boolean =>
  value.kind === 'phrase' && value.thing === 'name' && isPersonName(value.gloss, persons)

/** "the Kori army's bombing of a house": where no other weapon is named, a state bombs from the air. */
export function bombFromAbove(frame: Frame, actor: Mention | null, naming: Naming): void {
  const { act, deed, weapons } = frame
  const bombing = act === 'explode' && deed.value.kind === 'phrase' && BOMBING.test(deed.value.head.word ?? '')
  if (!bombing || !weapons.every(isImplied) || actor === null || sideOf(actor, naming) !== 'state') return
  frame.act = 'airRaid'
  frame.type = 'air_drone_strike'
  for (const [at, weapon] of weapons.entries())
    weapons[at] = { ...weapon, value: { kind: 'word', senses: [{ sort: 'weapon', name: 'aircraft', gloss: '', tense: null, value: 0 }] } }
}
const BOMBING = /^bombings?$/

const isBareStrike = ({ deed }: Frame): boolean =>
  /^(?:strikes?|frappes?)$/.test((deed.value.kind === 'phrase' ? deed.value.head.word : deed.word) ?? '')

const isBareRaid = ({ deed }: Frame): boolean =>
  deed.value.kind === 'phrase' && deed.to - deed.from <= 2 && /^raids?$/.test(deed.value.head.word ?? '')

/** Who makes a raid, by its verb or by its noun. */
function raidersOf({ deed, subject, actor }: Frame): readonly (ReadUnit | null)[] {
  const raid = [deed, subject?.sort === 'phrase' ? subject.unit : deed].find(
    ({ value }) => value.kind === 'phrase' && /^raids?$/.test(value.head.word ?? ''),
  )
  return raid?.value.kind === 'phrase' ? [actor, raid, ...raid.value.of] : []
}
const isImplied = ({ value }: ReadUnit): boolean => value.kind === 'word'
/** «forces spéciales», «forces de sécurité»: forces of two words are no air force, which has its own. */
const isOnFoot = (unit: ReadUnit | null): boolean =>
  unit?.value.kind === 'phrase' &&
  ([unit.value.gloss, ...unit.value.qualities].some((gloss) => ON_FOOT.has(gloss)) ||
    (unit.value.gloss === 'forces' && unit.value.head.to > unit.value.head.from + 1))
const ON_FOOT: ReadonlySet<string> = new Set([
  'special forces',
  'commandos',
  'police',
  'police officers',
  'gendarmerie',
  'gendarmes',
  'soldiers',
  'settlers',
])

/** Armed people of no state. */
export const isGroup = (unit: ReadUnit | null, naming: Naming): boolean =>
  unit?.value.kind === 'phrase' &&
  (GROUPS.has(unit.value.gloss) ||
    unit.value.qualities.some((quality) => GROUPS.has(ADJECTIVAL.get(quality) ?? quality)) ||
    unit.value.names.some(({ name, place }) => place !== 'of' && GROUP_KINDS.has(naming.world.actors.get(name.id ?? '')?.kind ?? '')))
const GROUPS: ReadonlySet<string> = new Set([
  'guerrillas',
  'rebels',
  'gunmen',
  'insurgents',
  'militants',
  'Islamists',
  'jihadists',
  'terrorists',
  'bandits',
])
const GROUP_KINDS: ReadonlySet<string> = new Set(['armed-group', 'criminal'])

/** «l’aviation a bombardé», «des avions ont bombardé»: who or what bombs from the air. */
const isFlown = ({ actor, subject }: Frame): boolean =>
  (actor?.value.kind === 'phrase' && actor.value.countries.some((country) => AIR_POWERS.has(country))) ||
  [actor, subject?.sort === 'phrase' ? subject.unit : null].some((unit) => unit?.value.kind === 'phrase' && FLYING.has(unit.value.gloss))
/** Countries that bombard from the air where they bombard at all. */
const AIR_POWERS: ReadonlySet<string> = new Set(['US', 'GB', 'FR'])
const FLYING: ReadonlySet<string> = new Set(['air force', 'warplanes', 'aircraft', 'airplane', 'plane', 'helicopter'])

/** «l’aviation a détruit trois véhicules»: what an air force does it does from the air. */
const FROM_ABOVE: ReadonlySet<string> = new Set(['attack', 'target', 'destroy', 'kill', 'launch'])
const AIR_FORCE = /\bair force$/i

/** People without arms: where they clash with a force it is a riot. */
const CROWDS: ReadonlySet<string> = new Set(['protesters', 'demonstrators', 'rioters', 'students', 'crowd'])
