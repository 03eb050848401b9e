import { expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([english, french], loadWorld())

/** What a text tells: each event by its type, its place and how many it killed. */
function toldIn(language: string, text: string): string[] {
  const { events } = toRecord(readDocument(toTestDocument(text, language), grammars))
  return events.map(({ type, place, killed }) => [type, place ?? 'nowhere', ...(killed === null ? [] : [killed[0]])].join(' '))
}

/** Deeds told beside others, each with its own dead. */
const APART: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  [
    'fr',
    'Une attaque a fait neuf morts lundi à Gao. Les assaillants avaient tué quatre bergers à Gao quelques semaines auparavant.',
    'other_attack Gao 9',
    'attack_on_civilians Gao 4',
  ],
  ['fr', 'Des tirs de l’armée ont fait trois morts pendant un raid à Kidal lundi.', 'attack_on_civilians Kidal 3'],
  ['fr', 'Une attaque a fait neuf morts lundi à Gao. On compte aussi une dizaine de personnes portées disparues.', 'other_attack Gao 9'],
  [
    'fr',
    'Une attaque a fait neuf morts lundi à Gao. Les assaillants avaient tué quatre bergers quelques mois plus tôt. L’attaque n’a pas été revendiquée.',
    'other_attack Gao 9',
    'attack_on_civilians Gao 4',
  ],
  ['fr', 'L’état-major a annoncé, par la voix du colonel, qu’une trêve a été instaurée samedi à Gao.', 'agreement Gao'],
  ['fr', 'La région de Gao connaît depuis janvier des attaques presque quotidiennes.'],
]

/** Places of one list, each with an event of its own. */
const LISTS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'Near Gao and Kidal, Malian soldiers detained seven suspects on Monday.', 'arrest Gao', 'arrest Kidal'],
  ['fr', 'Dans les villes de Gao et de Kidal, l’armée a arrêté dix suspects lundi.', 'arrest Gao', 'arrest Kidal'],
  ['en', 'Malian soldiers killed seven rebels in Gao and Kidal on Monday.', 'armed_clash Gao', 'armed_clash Kidal'],
  [
    'en',
    'Officers said 24 militants died in raids in North Waziristan, South Waziristan and Bannu over four days.',
    'armed_clash North Waziristan',
    'armed_clash South Waziristan',
    'armed_clash Bannu',
  ],
  [
    'fr',
    'L’armée a tué sept terroristes lors d’opérations menées à Gao, Kidal et Ménaka ces trois derniers jours.',
    'armed_clash Gao',
    'armed_clash Kidal',
    'armed_clash Menaka',
  ],
  ['fr', 'Au moins 1 200 civils ont été tués à Gao, Kidal et Ménaka depuis janvier.'],
]

/** Places told one by one, or named for several that are not. */
const SHARES: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'Jets bombed two rebel bases on Monday, one in Gao and the other in Kidal.', 'air_drone_strike Gao', 'air_drone_strike Kidal'],
  [
    'fr',
    'Des avions ont bombardé lundi deux bases, l’une à Gao et l’autre dans la ville de Kidal.',
    'air_drone_strike Gao',
    'air_drone_strike Kidal',
  ],
  ['fr', 'Trois policiers ont été tués lundi dans deux attaques, l’une à Cali et l’autre à Jamundí.', 'other_attack Cali', 'other_attack Jamundí'],
  [
    'en',
    'Two bombs went off on Monday, one at a market in Baidoa and the other near a school in Afgoye.',
    'remote_explosive Baidoa',
    'remote_explosive Afgoye',
  ],
  ['en', 'Drones hit two depots overnight: one in Saratov, another in Engels.', 'air_drone_strike Saratov', 'air_drone_strike Engel’s'],
  [
    'en',
    'Russian air defences shot down 12 drones over the Bryansk region on Monday, three more over Kursk and one over Crimea.',
    'disrupted_weapons Bryansk region',
    'disrupted_weapons Kursk',
    'disrupted_weapons Crimea',
  ],
  [
    'en',
    'Israeli warplanes struck several districts of Gaza City on Monday, including Shujaiya and Zeitoun.',
    'air_drone_strike Shujaiya',
    'air_drone_strike Zeitoun',
  ],
  [
    'en',
    'Army units destroyed gatherings of Islamic State terrorists in the area of Wadi Hamra, al-Jouza and to the east of al-Qaryatayn, in Syria.',
    'other_attack Wadi Hamra',
    'other_attack al-Jouza',
    'other_attack Al Qaryatayn',
  ],
]

/** A total whose parts are listed by place. */
const PARTS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  [
    'en',
    'Air defences shot down 17 Ukrainian drones on Monday: nine over the Bryansk region, six over Tula and one each over Kaluga and Oryol.',
    'disrupted_weapons Bryansk region',
    'disrupted_weapons Tula',
    'disrupted_weapons Kaluga',
    'disrupted_weapons Oryol region',
  ],
  [
    'fr',
    'La défense aérienne a abattu lundi 17 drones ukrainiens, dont neuf au-dessus de Toula et six au-dessus de Koursk.',
    'disrupted_weapons Tula',
    'disrupted_weapons Kursk',
  ],
  [
    'en',
    'Bandits attacked the communities of Tadiwaje, Koriwa, and Tunbadu in Zamfara on Monday.',
    ...['Tadiwaje', 'Koriwa', 'Tunbadu'].map((place) => `other_attack ${place}`),
  ],
]

/** A whole with a part of it that is told elsewhere, others killed elsewhere, and deeds told as two. */
const BESIDE: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  [
    'en',
    'Israeli strikes killed at least 27 people across the Gaza Strip on Monday, including 10 who were queueing for flour near Rafah.',
    'air_drone_strike Gaza Strip 27',
    'air_drone_strike Rafah 10',
  ],
  [
    'fr',
    'Des bombardements et des tirs israéliens ont tué lundi 27 personnes dans la bande de Gaza, dont neuf à Rafah et dix à Jabaliya.',
    'shelling_missile Gaza Strip 27',
    'shelling_missile Rafah 9',
    'shelling_missile Jabalia 10',
  ],
  [
    'en',
    'Ten people were killed in a raid on Gao on Monday, while nine others were shot dead in Kidal.',
    'attack_on_civilians Gao 10',
    'attack_on_civilians Kidal 9',
  ],
  ['en', 'Rebels fired four shells that landed near the airport of Gao on Monday.', 'shelling_missile Gao airport'],
  ['en', 'Two men rammed an explosives-laden truck into a post in Gao on Monday, killing four soldiers.', 'suicide_bomb Gao 4'],
  [
    'fr',
    'Dix personnes ont été tuées lundi dans un attentat à Gao. Une ONG a fait état d’un bilan plus lourd : douze morts.',
    'attack_on_civilians Gao 10',
  ],
]

/** In one town, on one day, by other means: each a deed of its own. */
const MEANS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  [
    'en',
    'A soldier was shot dead by gunmen in Gao on Monday. A roadside bomb killed a driver in the north of Gao.',
    'armed_clash Gao 1',
    'remote_explosive Gao 1',
  ],
  ['en', 'A bomb in Gao on Monday wounded three officers. A guard was wounded in Gao by gunmen.', 'remote_explosive Gao', 'armed_clash Gao'],
  [
    'en',
    'A suicide bomber killed four guards in Gao on Monday. Hours before the bombing, militants had shot dead two officers in Kidal.',
    'suicide_bomb Gao 4',
    'armed_clash Kidal 2',
  ],
  ['fr', 'Les rebelles ont pilonné lundi au mortier un déploiement de troupes près de Gao.', 'shelling_missile Gao'],
]

/** Who claims it, on whatever day and wherever, tells of what was told before; raids that hit towns come from the air. */
const CLAIMED: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['fr', 'Une bombe a tué trois gendarmes lundi à Gao. L’attaque a été revendiquée mardi par le groupe Boko Haram.', 'remote_explosive Gao 3'],
  [
    'fr',
    'Une bombe a tué trois gendarmes lundi à Gao. L’attaque a été revendiquée sur les réseaux sociaux par Boko Haram.',
    'remote_explosive Gao 3',
  ],
  ['en', 'Raids hit Gao and Kidal on Monday night, residents said.', 'air_drone_strike Gao', 'air_drone_strike Kidal'],
  ['en', 'The Houthis shot down a US MQ-9 drone over Marib on Monday.', 'disrupted_weapons Marib'],
]

/** A village is its people's, not called after them. */
const PEOPLES: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'A village of Fulani herders near Gao was attacked on Monday.', 'other_attack Gao'],
  ['fr', 'Un village de Dogons a été attaqué lundi près de Gao.', 'other_attack Gao'],
]

/** A place that stands before a dash, as the label of a line. */
const LABELS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', '• Tadiwo district, Gao region – Three soldiers were killed on Monday when rebels laid an ambush.', 'armed_clash Tadiwo 3'],
  ['fr', 'Kidal : deux civils ont été tués lundi par des hommes armés.', 'attack_on_civilians Kidal 2'],
]

/** What is told again with another count or day. */
const COUNTED_AGAIN: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['fr', 'Neuf villageois ont été tués mardi à Gao. Un premier bilan faisait état de cinq morts.', 'attack_on_civilians Gao 9'],
  ['en', 'Nine villagers were killed in Gao on Monday. An earlier toll stood at five.', 'attack_on_civilians Gao 9'],
  ['en', 'Nine villagers were killed in Gao on Monday. Three more bodies were found on Tuesday in a well.', 'attack_on_civilians Gao 9'],
  ['fr', 'Neuf villageois ont été tués lundi à Gao. Trois corps ont encore été retrouvés mardi dans un puits.', 'attack_on_civilians Gao 9'],
  [
    'en',
    'A rebel drone hit a market in Gao on Monday, killing at least six. Officials made the figures public on Tuesday, a day after the deadly attack. Six people were killed and nine hurt when the drone blew up, a doctor said.',
    'air_drone_strike Gao 6',
  ],
  [
    'en',
    'Rebels shelled the Abu Shouk camp for displaced people in El Fasher on Monday, killing 31, doctors said. Local officials in El Fasher put the toll at 40.',
    'shelling_missile Abu Shouk 31',
  ],
]

/** What happens again and again is no event. */
const HABITS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'Militants often target convoys in Gao. Gunmen frequently attack farmers near Kidal.'],
  ['fr', 'Gao a été la cible de plusieurs frappes depuis la reprise des combats en août.'],
  ['fr', 'Les rebelles attaquent souvent des convois à Gao. Des bandits enlèvent fréquemment des villageois à Kidal.'],
  ['en', 'In Gao, Ansongo and Kidal, military operations have cut off people who need help.'],
]

/** What may come, what is not known to have happened, and what is meant to be done. */
const OPEN: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'The United Nations warned on Monday against an assault by the rebels on Gao.'],
  ['fr', 'La France a mis en garde lundi contre une attaque sur Gao.'],
  ['en', 'The United States vowed on Monday to protect shipping in the Red Sea.'],
  ['en', 'An assault on Gao could lead to a massacre.'],
  ['fr', 'Une offensive sur Gao pourrait provoquer un massacre.'],
  ['en', 'It is not known whether the soldiers were killed or were kidnapped by the militants in Gao.'],
  ['fr', 'Il n’y a aucun signe que des rebelles aient été tués lundi à Gao.'],
  ['fr', 'Le ministère a estimé que l’armée avait violé la trêve à Gao.'],
  ['en', 'Malian soldiers detained six suspects in Gao on Monday as part of a campaign to disrupt rebel operations.', 'arrest Gao'],
]

/** One event told in several sentences: the lead with its toll, then where it was and how it came. */
const DETAILS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  // A lead that only sums up, by its wounded.
  [
    'en',
    'Two people were killed and 12 injured in attacks in Gao region. Three farmers were injured and a number of huts were burned in an assault by bandits in Tamarit village yesterday. Two people died and nine were hurt in an attack by herders in Kasouma village on Monday.',
    'attack_on_civilians Tamarit',
    'attack_on_civilians Kasouma 2',
  ],
  [
    'en',
    'Rebels killed 15 civilians in attacks in Gao region, state radio said on Tuesday. The rebels staged the attacks on Sunday in Tamarit village, the governor said.',
    'attack_on_civilians Tamarit 15',
  ],
  [
    'en',
    'Eight people were killed in Plateau state, Nigeria, on Sunday. The attackers stormed Kwanti village at night and set houses ablaze.',
    'attack_on_civilians Kwanti 8',
  ],
  [
    'en',
    'At least 20 people were killed in an attack in northern Burkina Faso on Sunday. Armed men raided the village of Tanwaba and shot villagers.',
    'attack_on_civilians Tanwaba 20',
  ],
  [
    'fr',
    'Au moins 11 civils ont été tués lundi dans la province de l’Ituri. Les rebelles ont attaqué le village de Tchabo à la machette.',
    'attack_on_civilians Tchabo 11',
  ],
  ['fr', 'L’armée a tué cinq terroristes lundi à Djibo. Deux motos et des munitions ont été détruites.', 'armed_clash Djibo 5'],
  ['en', 'Gunmen killed nine people in Gao on Sunday. Four others were killed in Kidal.', 'attack_on_civilians Gao 9', 'attack_on_civilians Kidal 4'],
]

/** People taken in an attack by those who led it: one event, the attack where it cost lives. */
const TAKEN: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'Gunmen attacked a village near Gao on Monday and abducted 20 people.', 'abduction Gao'],
  ['fr', 'Des hommes armés ont attaqué lundi une ferme à Gao et ont enlevé dix femmes.', 'abduction Gao'],
  ['en', 'Gunmen killed six people and abducted ten women in Gao on Monday.', 'attack_on_civilians Gao 6'],
  ['fr', 'Les bandits ont enlevé sept fermiers à Gao et abattu 11 personnes dimanche.', 'attack_on_civilians Gao 11'],
  ['en', 'Gunmen killed six people in Gao on Monday and abducted ten in Kidal on Tuesday.', 'attack_on_civilians Gao 6', 'abduction Kidal'],
]

/** An attack of which nothing but its stopping is told. */
const STOPPED: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'A suicide bomber was shot dead by guards in Khost on Monday before he could reach the gate.', 'disrupted_weapons Khost 1'],
  ['en', 'Guards shot dead a suicide bomber near a mosque in Khost on Monday.', 'disrupted_weapons Khost 1'],
  ['fr', 'Un kamikaze a été abattu lundi à Maiduguri avant d’avoir pu atteindre sa cible.', 'disrupted_weapons Maiduguri 1'],
  [
    'en',
    'Security forces foiled a suicide attack on a depot in Khost on Monday. Troops shot dead all four attackers before they reached the store.',
    'disrupted_weapons Khost 4',
  ],
]

/** What was tried, what is held from now on, what fell from the sky. */
const TURNS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'Rebels tried to seize the town of Kidal on Monday.', 'armed_clash Kidal'],
  ['en', 'Rebels will try to seize the town of Kidal.'],
  ['fr', 'Des jihadistes ont tenté de s’emparer de la ville de Kidal lundi.', 'armed_clash Kidal'],
  ['fr', 'Des jihadistes tentent de s’emparer de la ville de Kidal.'],
  ['en', 'Rebels now control the town of Kidal.', 'movement Kidal'],
  ['fr', 'Les rebelles contrôlent désormais la ville de Kidal.', 'movement Kidal'],
  ['en', 'Rebels shot down a military helicopter near Kidal on Monday.', 'other_attack Kidal'],
  ['fr', 'La chute d’un hélicoptère, visé par des tirs, a tué deux soldats lundi à Kidal.', 'other_attack Kidal 2'],
  ['en', 'The ELN declared a 72-hour armed strike in Arauca on Monday.', 'threat Arauca'],
  // Who tells the press does so elsewhere.
  [
    'en',
    'Gunmen killed two farmers near Kidal on Monday. An officer told reporters on Tuesday in Gao that the gunmen had fled.',
    'attack_on_civilians Kidal 2',
  ],
  // A village before its division
  [
    'en',
    'Gunmen invaded Sora village at about 11:30pm on Monday in the Kafa local government area, and shot at farmers.',
    'attack_on_civilians Sora',
  ],
  // No state sends suicide bombers.
  [
    'en',
    'A suicide attacker blew up a car in North Waziristan on Monday, killing four. In South Waziristan, security forces killed six militants on Monday. ' +
      'A suicide bomber targeted the Sora checkpoint in Datta Khel town.',
    'suicide_bomb Sora 4',
    'armed_clash South Waziristan 6',
  ],
  ['fr', 'Des détonations d’armes automatiques ont été entendues lundi à Kidal.', 'armed_clash Kidal'],
  // Nobody has counted, which is not nobody hurt.
  ['fr', 'Des hommes armés ont attaqué le camp de Kidal lundi. Aucun bilan n’est disponible.', 'other_attack Kidal'],
]

test.each([
  ...LISTS,
  ...SHARES,
  ...HABITS,
  ...OPEN,
  ...DETAILS,
  ...TAKEN,
  ...STOPPED,
  ...PARTS,
  ...BESIDE,
  ...MEANS,
  ...CLAIMED,
  ...PEOPLES,
  ...LABELS,
  ...COUNTED_AGAIN,
])('%s: %s', (language, text, ...events) => {
  expect(toldIn(language, text)).toEqual(events)
})

/** What the attackers of a wide place are told to have done in a village of it is that attack. */
test.each<[language: string, text: string, ...events: string[]]>([
  [
    'en',
    'Bandits killed five people in Kaduna State on Tuesday. A resident said the gunmen invaded Tadiwaje village around 9pm, burning houses.',
    'attack_on_civilians Tadiwaje 5',
  ],
  [
    'fr',
    'Des hommes armés ont tué cinq personnes mardi dans la région de Mopti. Les assaillants ont attaqué le village de Tadiwo vers 21 heures.',
    'attack_on_civilians Tadiwo 5',
  ],
  [
    'en',
    'Bandits killed five people in Kaduna State on Tuesday. Bandits attacked Tadiwaje village on Monday, killing two people.',
    'attack_on_civilians Kaduna state 5',
    'attack_on_civilians Tadiwaje 2',
  ],
])('%s: %s', (language, text, ...events) => {
  expect(toldIn(language, text)).toEqual(events)
})

/** Whom a text tells to have been hit: of its first event. */
function hitIn(language: string, text: string): string | null | undefined {
  return toRecord(readDocument(toTestDocument(text, language), grammars)).events.at(-1)?.target
}

test.each<[language: string, text: string, target: string]>([
  ['en', 'Raiders stormed a police post in Esmeraldas, Ecuador, on Monday, leaving two officers wounded.', 'Ecuadorian police'],
  ['en', 'A bomb went off near a bank in Guayaquil, Ecuador, police said. Later that day two officers were shot dead in Manta.', 'Ecuadorian police'],
  ['fr', 'Des bandits ont pris d’assaut le commissariat de police de Mirebalais, en Haïti. Deux agents ont été tués.', 'Haitian police'],
  ['en', 'Raiders came to Kori on Monday, killing a village elder and four residents.', 'civilians'],
  ['fr', 'Lundi, à Gao, au Mali, des bandits ont tué deux commerçants et quatre habitants.', 'civilians'],
])('%s: «%s» hits %s', (language, text, target) => {
  expect(hitIn(language, text)).toBe(target)
})

test('shortened helpers belong to their verbs', () => {
  expect(toldIn('en', 'They’d killed six farmers in Gao on Monday, a guard said.')).toEqual(['attack_on_civilians Gao 6'])
  expect(toldIn('en', '“I’m burning,” he said in Gao.')).toEqual([])
})

/** One event, told by several voices. */
test.each<[language: string, text: string, ...events: string[]]>([
  [
    'en',
    'Gunmen killed four people in Gao on Monday, the mayor said. A resident said the gunmen came on motorbikes. According to him, six people were killed by the hoodlums.',
    'attack_on_civilians Gao 4',
  ],
  [
    'en',
    'Gunmen attacked Gao on Monday, killing six people, the mayor said. Confirming the raid on Tuesday, a lawmaker said that six people were killed in the attack.',
    'attack_on_civilians Gao 6',
  ],
  // What tells of a deed by its day and villages is no telling back, though it says «ces frappes».
  [
    'fr',
    'Le groupe dénonce des bombardements de l’armée au Mali. Menées mardi, ces frappes auraient visé les villages de Boda et de Tessit.',
    'air_drone_strike Boda',
    'air_drone_strike Tessit',
  ],
  ['fr', 'L’armée malienne a visé, par douze frappes aériennes, le port de Mopti lundi.', 'air_drone_strike Mopti port'],
  ['fr', 'Un raid dans la ville de Gao a fait trois morts lundi.', 'armed_clash Gao 3'],
  ['fr', 'Un raid sur la ville de Gao a fait trois morts lundi.', 'air_drone_strike Gao 3'],
  ['fr', 'Le porte-parole a détaillé deux opérations. Un dépôt de Gao a été visé par des drones lundi.', 'air_drone_strike Gao'],
  [
    'fr',
    'Un précédent bilan faisait état de dix soldats tués dans l’attaque de Gao. Trente soldats tués et neuf blessés, tel est le nouveau bilan de l’attaque de Gao.',
    'other_attack Gao 30',
  ],
])('%s: «%s»', (language, text, ...events) => {
  expect(toldIn(language, text)).toEqual(events)
})

test.each(APART)('%s: %s', (language, text, ...events) => {
  expect(toldIn(language, text)).toEqual(events)
})

test.each(TURNS)('%s: %s', (language, text, ...events) => {
  expect(toldIn(language, text)).toEqual(events)
})
