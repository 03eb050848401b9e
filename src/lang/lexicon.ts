import type { WeaponKind } from '../model/index.ts'

/**
 * Lemmas or fixed phrases, separated by commas; white space around them does not count.
 * The language inflects the first word of a verb phrase and the head of a noun phrase; `=` before an entry keeps it as it stands.
 * Case does not matter; hyphens and spaces are the same; an apostrophe ends a word («d’» is a word of its own).
 */
export type Words = string

/** Words by their common English name, as records print it: `{ soldiers: 'soldat, militaire' }`. */
export type Glossed = Readonly<Record<string, Words>>

/** A kind of deed, in its verbs and in its nouns. */
export interface Act {
  readonly verbs: Words
  readonly nouns: Words
}

/** The deeds that the reader knows; what each means as an event is in read/acts.ts. */
export const ACTS = [
  'attack', // attack, strike, hit: the means is not said
  'target', // target, aim at; targeting: its noun names with «of» what is hit
  'airstrike', // strike, drone strike: from the air, by what is not said
  'airRaid', // air raid, air strike, aerial bombardment: planes or helicopters do it
  'bombard', // bombard, bomb, pound
  'shelling', // artillery, mortar, rocket fire; shell, rocket (verb)
  'launch', // launch, fire, send (a weapon is the object)
  'stepOn', // hit, drive over, step on a mine or bomb that lies in the way
  'explode', // explode, detonate, go off, blow up; explosion, IED blast, car-bomb attack
  'suicide', // blow oneself up; suicide attack
  'clash', // clash, fight, exchange fire; clashes, battle, fighting
  'ambush',
  'raid', // storm, raid, assault; incursion, commando operation
  'shoot', // open fire, shoot, gun down; shooting, gunfire
  'stab', // stab, run over, ram; knife attack
  'kill', // kill (means not said)
  'execute', // execute, behead, assassinate, lynch, murder; execution, assassination
  'shootDead', // shoot dead, gun down: killed with firearms
  'massacre',
  'abduct',
  'arrest',
  'rape',
  'torture',
  'intercept', // intercept, shoot down (a weapon or drone); interception
  'foil', // foil, thwart an attack; defuse a bomb; seize weapons
  'shootDown', // down, shoot down (an aircraft with people in it, or a drone): abattre
  'destroy', // destroy, damage (property)
  'burn', // set fire to, torch
  'loot',
  'demolish', // demolish, raze, bulldoze
  'sabotage', // blow up a pipeline, cut a line
  'hijack', // seize a ship or vehicle
  'protest',
  'riot',
  'disperse', // disperse demonstrators, fire tear gas
  'withdraw', // withdraw, pull out, leave
  'deploy',
  'evacuate',
  'capture', // capture, seize, take control of, retake, liberate a place; fall of a place
  'closeBase', // open or close a base, a crossing
  'agree', // sign, reach an agreement, a ceasefire, truce, deal
  'exchange', // exchange prisoners
  'release', // release, free (hostages, prisoners)
  'threaten', // threaten, warn of violence
  'vow', // vow, pledge, promise to attack; ultimatum
  'blockade', // blockade, besiege, ban ships
  'die', // die, perish, succumb; death
  'wound', // wound, injure
] as const
export type ActName = (typeof ACTS)[number]

/** Verbs that carry a noun or a clause and are no deed themselves. */
export const CARRIERS = [
  'carryOut', // carry out, conduct, launch, stage (an attack): mener, effectuer, perpétrer
  'suffer', // come under, suffer, be subjected to: subir, essuyer, faire l'objet de, être la cible de
  'repel', // repel, beat back (an attack): repousser, contenir
  'cause', // cause, leave, result in (a toll, damage): faire, causer, entraîner, coûter la vie
  'occur', // take place, happen, break out
  'find', // find, recover (bodies): découvrir, retrouver
  'oppose', // pit against: opposer, mettre aux prises: a fight and those who fight
  'claimDeed', // claim (responsibility for): revendiquer
  'say', // say, announce, state, report, confirm, add, stress, explain, indicate
  'deny', // deny, reject
  'accuse', // accuse, blame
  'judge', // condemn, denounce, hail: who judges what others told does not tell it
  'suggest', // consider, plan, intend, want, call for, urge: what follows did not happen
  'hesitate', // hesitate: what one will not hesitate to do is a threat
  'attempt', // try, attempt: an attack was made, whatever came of it
  'begin', // begin, continue, stop: aspect
  'use', // use, employ (a weapon): what follows in the infinitive was done with it
  'locate', // be located, lie, stationed
  'include', // include, among them
  'lose', // lose (one's own men): perdre
  'take', // take (a town): prendre; a deed only with a place
  'fall', // fall (of a town): tomber
  'leave', // abandon (a town, a post): abandonner; a deed only with a place
] as const
export type CarrierName = (typeof CARRIERS)[number]

/** Classes of nouns; in each, words by the common English name of what they mean. */
export const THINGS = [
  'civilians', // people who bear no arms: civilians, residents, journalists, medics, aid workers, students, worshippers, migrants …
  'combatants', // armed persons: soldiers, fighters, gunmen, rebels, police officers, militants, attackers, settlers (as attackers)
  'bodies', // organised bodies: army, forces, police, militia, navy, government, ministry, coalition, junta, group, movement, gang
  'facilities', // base, position, airport, port, embassy, hospital, school, market, mosque, camp, checkpoint, headquarters, house, depot, power plant …
  'vehicles', // convoy, vehicle, tank, ship, tanker, boat, bus, train, plane, helicopter (as targets)
  'settlements', // village, town, city, quarter, district, province, region, state (as common nouns)
  'areas', // border, river, forest, mountain, coast, front line, sea, north, outskirts, countryside
  'roles', // who speaks: official, spokesman, minister, president, general, governor, analyst, commander …
  'sources', // source, witness, resident as witness, observer, monitor, media (as in "local media")
  'media', // agency, newspaper, television, channel, magazine, site, correspondent
  'statements', // communiqué, statement, press release, post, tweet, video, interview, report
  'channels', // Telegram, X, Twitter, Facebook, WhatsApp
  'dead', // dead, killed, martyr, body, fatality (as nouns)
  'injured', // wounded, injured (as nouns)
  'casualties', // casualty, victim: dead or wounded
  'missing', // missing (as noun)
  'captives', // hostage, prisoner, detainee
  'damage', // damage, destruction (as things caused)
  'deals', // ceasefire, truce, agreement, accord, deal
  'troops', // troop, man (as counted: "5 000 hommes")
  'operations', // operation, campaign, offensive (a deed of no certain kind)
  'aspects', // start, phase, continuation of a deed, which «of» names: the deed is what counts
] as const
export type ThingName = (typeof THINGS)[number]

/** Function words by their part in the sentence. */
export const GRAMMAR = [
  'determiner', // le, la, un, des, ce, son, plusieurs … (number words are amounts)
  'several', // plusieurs, certains, quelques, de nombreux; several, some, many: a number that is not said
  'of', // de, du, des; of
  'against', // contre, sur, vers, visant; on, against, at, targeting: what an attack goes at
  'at', // à, dans, en, près de, au nord de; in, at, near, north of: where
  'with', // avec, à l'aide de, au moyen de; with, using, by means of: what it is done with
  'by', // par; by
  'from', // en provenance de, à partir de; from: where it comes from
  'since', // depuis, since: from when on
  'according', // selon, d'après; according to
  'to', // à (said to), auprès de; to: the medium that was told
  'and', // et, ainsi que, de même que; and, as well as
  'or',
  'but',
  'that', // que; that (after verbs of saying)
  'who', // qui, lequel; who, which, that
  'where', // où, dont; where, whose
  'there', // là, sur place; there: where was told of before
  'when', // lorsque, alors que, tandis que, après que, quand; when, while, after, as
  'sequel', // avant de; only to: what follows in the infinitive was done next
  'answering', // en riposte à; in retaliation for: the deed behind it is another than the one before
  'like', // comme, tel que; such as: examples and what one is taken for
  'if', // si, à moins que, pour que; if, unless, so that: what follows need not have happened
  'not', // ne, n', pas, jamais, aucun, sans; not, no, never, without
  'pronoun', // il, elle, ils, elles, on; he, she, it, they
  'reflexive', // se, s'
  'also', // également, aussi, par ailleurs; also, meanwhile
  'same', // même, ladite
  'own', // ses, leurs, nos
  'this', // ce, cette, cet, ces (of "this attack")
  'adverb', // words to pass over: directement, notamment, environ is not one
  'negligible', // other words to pass over inside verb groups: ainsi, donc, alors, déjà, encore
  'between', // entre
  'backedBy', // appuyé par, flanqué de; backed by, along with: who stands beside those told of before
  'belonging', // appartenant à, soupçonné d'appartenir à; belonging to, believed to be members of: whose those told of before are
  'taking', // transportant, escortant; transporting, escorting: whom those told of before have with them
  'workOf', // l'œuvre de, le fait de; the work of: behind a form of being, whose deed it was
  'title', // M., Mme, général, Dr (before a person's name)
  'compass', // nord, sud, north, south-western
  'ofWhich', // dont, parmi lesquels; of which, of whom: a part of those counted
  'total', // au total, à ce jour; in total, so far: words of a running count
] as const
export type GrammarName = (typeof GRAMMAR)[number]

/** All words of a language by what they mean to the reader. Every key is demanded, so that the compiler is the checklist. */
export interface Lexicon {
  readonly acts: Readonly<Record<ActName, Act>>
  readonly carriers: Readonly<Record<CarrierName, Words>>
  readonly things: Readonly<Record<ThingName, Glossed>>
  readonly weapons: Readonly<Record<WeaponKind, Words>>
  readonly grammar: Readonly<Record<GrammarName, Words>>
  /** Descriptive adjectives of parties and people by their English name, for composing names: `{ Islamist: 'islamiste', armed: 'armé', local: 'local' }`. */
  readonly qualities: Glossed
  /** Adjectives that an event noun or a facility may carry and that add nothing: violent, new, deadly, military, important. */
  readonly fillers: Words
}
