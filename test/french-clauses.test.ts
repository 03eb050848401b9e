import { describe, expect, test } from 'vitest'
import { french } from '../src/lang/fr/index.ts'
import type { Document } from '../src/model/index.ts'
import { type EventRecord, readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'

const grammars = toGrammars([french], loadWorld())

/** The slots of a record that a row of the table names; weapons by their kinds. */
interface Told {
  readonly type?: string
  readonly status?: string
  readonly place?: string
  readonly country?: string | null
  readonly actor?: string | null
  readonly claimants?: readonly string[]
  readonly target?: string | null
  readonly killed?: readonly [number, number | null] | null
  readonly wounded?: readonly [number, number | null]
  readonly weapons?: readonly string[]
  readonly count?: readonly [number, number | null] | null
}

/** Sentences as the news writes them, about invented deeds, each with the events that it tells. */
const SENTENCES: readonly (readonly [sentence: string, events: readonly Told[]])[] = [
  [
    'La coalition a détruit deux drones lancés par les Houthis au-dessus de la mer Rouge.',
    [{ type: 'disrupted_weapons', place: 'Red Sea', target: 'Houthis' }],
  ],
  [
    'Une bombe a explosé lundi dans un marché de Gao. Le bilan est passé à 17 morts mardi après le décès de deux blessés.',
    [{ type: 'remote_explosive', killed: [17, 17] }],
  ],
  [
    'Des rebelles ont attaqué dimanche un poste à Gao, tuant quatre soldats. Un cinquième soldat a succombé mardi à ses blessures.',
    [{ place: 'Gao', killed: [5, 5] }],
  ],
  ['Les rebelles ont mené une attaque dans laquelle six policiers sont morts à Gao.', [{ place: 'Gao', killed: [6, 6], target: 'Malian police' }]],
  [
    'Une bombe a explosé lundi dans un marché de Gao. On déplore sept morts, dont deux enfants, ainsi qu’une quinzaine de blessés.',
    [{ type: 'remote_explosive', killed: [7, 7], wounded: [15, 15] }],
  ],
  [
    'Des bandits ont attaqué un bus lundi à Gao. Ils ont tué le chauffeur, blessé trois passagers et emporté des sacs.',
    [{ place: 'Gao', actor: 'bandits', killed: [1, 1], wounded: [3, 3] }],
  ],
  [
    'La police a mené lundi une opération à Gao. Au moins 35 bandits ont été tués. Une vingtaine ont été abattus dans la rue.',
    [{ place: 'Gao', killed: [35, null] }],
  ],
  ['Une voiture piégée a explosé dimanche à Gao. Les victimes sont quatre soldats et deux civils.', [{ place: 'Gao', killed: [6, 6] }]],
  ['Cinq soldats de la brigade 302 ont été tués lundi par un drone à Gao.', [{ type: 'air_drone_strike', killed: [5, 5] }]],
  ['Trois obus ont visé le camp de Gao, sans faire de victimes.', [{ type: 'shelling_missile', killed: [0, 0], wounded: [0, 0] }]],
  [
    'Les combattants du Front, qui rejette l’accord de 2016, ont attaqué un poste dans la localité de Morales.',
    [{ type: 'other_attack', status: 'occurred', place: 'Morales' }],
  ],
  [
    'La police a annoncé lundi la mort de 15 personnes à Gao. Des hommes armés avaient attaqué dimanche un hôtel à Gao.',
    [{ type: 'attack_on_civilians', place: 'Gao', actor: 'gunmen', killed: [15, 15] }],
  ],
  [
    'L’aviation a bombardé, dans la nuit de mercredi à jeudi, trois localités du Gourma : Kidal, Gao et Ansongo.',
    [
      { type: 'air_drone_strike', place: 'Kidal' },
      { type: 'air_drone_strike', place: 'Gao' },
      { type: 'air_drone_strike', place: 'Ansongo' },
    ],
  ],
  [
    'Les rebelles ont tiré une salve de douze roquettes sur les villages de Ber, de Tessit et de Labbezanga, au Mali.',
    [
      { type: 'shelling_missile', place: 'Ber', weapons: ['rocket'] },
      { type: 'shelling_missile', place: 'Tessit' },
      { type: 'shelling_missile', place: 'Labbezanga' },
    ],
  ],
  [
    'Cinq drones ont été lancés lundi contre la base de Gao. L’armée dit avoir détruit quatre des engins.',
    [{ type: 'air_drone_strike', place: 'Gao', weapons: ['drone'] }],
  ],
  [
    'Six civils ont été tués à Kidal et trois à Gao.',
    [
      { type: 'attack_on_civilians', place: 'Kidal', killed: [6, 6] },
      { type: 'attack_on_civilians', place: 'Gao', killed: [3, 3] },
    ],
  ],
  [
    'Six drones ukrainiens ont été abattus dans la région de Belgorod et trois dans celle de Koursk, a indiqué l’armée russe.',
    [
      { type: 'disrupted_weapons', place: 'Belgorod region', actor: 'Russian army' },
      { type: 'disrupted_weapons', place: 'Kursk region', actor: 'Russian army' },
    ],
  ],
  ['À Gao, un dépôt a, selon l’armée, été bombardé mercredi par les rebelles.', [{ type: 'shelling_missile', place: 'Gao', actor: 'rebels' }]],
  ['Les drones ont visé le village de Limba au Mali, où trois civils sont morts.', [{ type: 'air_drone_strike', place: 'Limba', killed: [3, 3] }]],
  ['Trois soldats du régime de Damas sont morts dans une attaque à Palmyre.', [{ type: 'other_attack', place: 'Palmyra', killed: [3, 3] }]],
  [
    'Le maire a été « victime d’un attentat à la voiture piégée » dans le village de Kori.',
    [{ type: 'remote_explosive', place: 'Kori', target: 'mayor', weapons: ['explosive'] }],
  ],
  ['Le village de Kori est régulièrement visé par les attaques des rebelles.', []],
  ['La région de Gao a connu de multiples attaques depuis l’invasion.', []],
  ['Les rebelles ont abattu dans une embuscade six soldats à Gao.', [{ type: 'armed_clash', place: 'Gao', actor: 'rebels', killed: [6, 6] }]],
  [
    'Un obus a tué une femme de 64 ans et un homme de 58 ans dans la ville de Gao (est), située près du fleuve.',
    [{ type: 'shelling_missile', place: 'Gao', killed: [2, 2], weapons: ['shell'] }],
  ],
  [
    'L’attaque du poste de Gao, imputée au Front du fleuve par l’armée, a fait dix morts.',
    [{ type: 'other_attack', place: 'Gao', actor: 'Front du fleuve', killed: [10, 10] }],
  ],
  [
    'Le bourg de Kori a été lundi la cible d’un bombardement mené par le Front du fleuve.',
    [{ type: 'shelling_missile', place: 'Kori', actor: 'Front du fleuve' }],
  ],
  ['Deux obus sont tombés lundi sur des maisons dans le village de Kori.', [{ type: 'shelling_missile', place: 'Kori', weapons: ['shell'] }]],
  [
    'Le Front du fleuve a bombardé des postes dans les régions de Ségou (centre), Mopti (centre) et Gao (nord).',
    [
      { type: 'shelling_missile', place: 'Ségou region', actor: 'Front du fleuve' },
      { type: 'shelling_missile', place: 'Mopti region', actor: 'Front du fleuve' },
      { type: 'shelling_missile', place: 'Gao region', actor: 'Front du fleuve' },
    ],
  ],
  [
    'Un drone de l’armée soudanaise a visé un véhicule à Kutum.',
    [{ type: 'air_drone_strike', place: 'Kutum', actor: 'Sudanese army', weapons: ['drone'] }],
  ],
  [
    'Le marché de Kutum a été frappé par des tirs d’artillerie du Front du fleuve.',
    [{ type: 'shelling_missile', place: 'Kutum market', actor: 'Front du fleuve', weapons: ['shell'] }],
  ],
  [
    'Le Front du fleuve, soutenu par la Guinée et certains pays comme le Togo et le Bénin, a pris la ville de Gao.',
    [{ type: 'movement', place: 'Gao', actor: 'Front du fleuve' }],
  ],
  [
    'Le Front du fleuve a dit avoir utilisé deux drones pour attaquer la base de Gao.',
    [{ type: 'air_drone_strike', place: 'Gao', actor: 'Front du fleuve', weapons: ['drone'] }],
  ],
  [
    'Le Front du fleuve a attaqué un poste à Gao, tuant dix soldats. Un soldat est décédé à l’hôpital, portant le bilan à onze morts.',
    [{ type: 'other_attack', place: 'Gao', actor: 'Front du fleuve', killed: [11, 11] }],
  ],
  [
    'Une frappe a visé le village de Kori lundi. Le bilan est passé à 14 morts et neuf blessés.',
    [{ type: 'air_drone_strike', place: 'Kori', killed: [14, 14], wounded: [9, 9] }],
  ],
  [
    'Deux villageois ont été tués à Kori. Plusieurs autres ont été enlevés par les assaillants.',
    [
      { type: 'attack_on_civilians', place: 'Kori', killed: [2, 2] },
      { type: 'abduction', place: 'Kori' },
    ],
  ],
  [
    'Des hommes armés, soupçonnés d’appartenir à Boko Haram, ont attaqué mardi le village de Kori.',
    [{ type: 'other_attack', place: 'Kori', actor: 'Boko Haram' }],
  ],
  ['Les assaillants, des combattants de Boko Haram, ont attaqué le village de Kori lundi.', [{ place: 'Kori', actor: 'Boko Haram' }]],
  // Who condemns what nobody else tells, tells it.
  [
    'Le Front du fleuve dénonce les frappes ayant visé lundi le marché de Gao, où douze civils ont été tués.',
    [{ place: 'Gao', killed: [12, 12], claimants: ['Front du fleuve'] }],
  ],
  [
    'Une attaque a fait neuf morts mardi à Gao. Elle a été revendiquée par Boko Haram.',
    [{ place: 'Gao', actor: 'Boko Haram', claimants: ['Boko Haram'] }],
  ],
  ['Une attaque a fait neuf morts mardi à Gao. Les autorités l’attribuent à Boko Haram.', [{ place: 'Gao', actor: 'Boko Haram', claimants: [] }]],
  [
    'La police a accusé Boko Haram d’être responsable de l’attaque de Gao qui a tué quatre soldats lundi.',
    [{ type: 'armed_clash', place: 'Gao', actor: 'Boko Haram', killed: [4, 4] }],
  ],
  [
    'Un car a sauté sur une mine lundi à Gao. Bilan : 15 morts et dix blessés.',
    [{ type: 'remote_explosive', place: 'Gao', killed: [15, 15], wounded: [10, 10] }],
  ],
  ['Les corps de douze civils ont été découverts mardi à Gao.', [{ place: 'Gao', killed: [12, 12] }]],
  ['L’aviation a bombardé lundi un rassemblement à Gao, tuant dix civils.', [{ type: 'air_drone_strike', place: 'Gao', killed: [10, 10] }]],
  [
    'Des bombardements ont fait deux morts à Gao et un à Kidal lundi.',
    [
      { type: 'shelling_missile', place: 'Gao', killed: [2, 2] },
      { type: 'shelling_missile', place: 'Kidal', killed: [1, 1] },
    ],
  ],
  ['Trois civils ont été tués lundi à Gao par des membres présumés de Boko Haram.', [{ place: 'Gao', actor: 'Boko Haram', killed: [3, 3] }]],
  ['Les Korbas ont attaqué le village de Kori mardi.', [{ place: 'Kori', actor: 'Korbas' }]],
  [
    'L’armée malienne a frappé trois camps au Mali en riposte à une attaque contre la base de Gao qui a blessé trois soldats.',
    [
      { place: 'Mali', actor: 'Malian army' },
      { place: 'Gao', wounded: [3, 3] },
    ],
  ],
  ['De présumés combattants du FKB ont tué dix bergers près de Gao.', [{ place: 'Gao', actor: 'FKB', target: 'herders' }]],
  ['La police a repoussé une attaque des rebelles contre son poste à Gao.', [{ place: 'Gao', actor: 'rebels' }]],
  ['De violents combats ont opposé samedi la police aux rebelles à Gao.', [{ type: 'armed_clash', place: 'Gao', target: 'rebels' }]],
  ['L’aviation a bombardé les abords du village libanais de Kori.', [{ type: 'air_drone_strike', place: 'Kori', country: 'LB' }]],
  ['Plusieurs civils ont été tués à Gao lundi.', [{ type: 'attack_on_civilians', place: 'Gao', country: 'ML' }]],
  ['Les groupes armés (rebelles dits patriotes) ont attaqué un poste à Gao.', [{ type: 'other_attack', place: 'Gao', actor: 'armed groups' }]],
  [
    'Le Front du fleuve a signalé que trois femmes et quatre hommes ont été blessés à Gao.',
    [{ type: 'attack_on_civilians', place: 'Gao', wounded: [7, 7] }],
  ],
  [
    'Le Front du fleuve a visé la base de Gao, l’aéroport de Kidal et le camp de Ménaka avec des roquettes et des drones.',
    [
      { type: 'shelling_missile', place: 'Gao', actor: 'Front du fleuve', target: 'Malian army', weapons: ['rocket', 'drone'] },
      { type: 'shelling_missile', place: 'Kidal airport', actor: 'Front du fleuve', target: 'Malian army', weapons: ['rocket', 'drone'] },
      { type: 'shelling_missile', place: 'Menaka', actor: 'Front du fleuve', target: 'Malian army', weapons: ['rocket', 'drone'] },
    ],
  ],
  [
    'Le Front du fleuve a tiré des roquettes sur l’aéroport de Goma et sur la ville de Beni.',
    [
      { type: 'shelling_missile', place: 'Goma airport', actor: 'Front du fleuve', weapons: ['rocket'] },
      { type: 'shelling_missile', place: 'Beni', actor: 'Front du fleuve', weapons: ['rocket'] },
    ],
  ],
  [
    'Le Front du fleuve a revendiqué le ciblage d’un poste militaire à Gao.',
    [{ type: 'other_attack', place: 'Gao', actor: 'Front du fleuve', target: 'Malian army' }],
  ],
  [
    'Une frappe américaine sur un dépôt d’armes à Saada a fait quatre morts.',
    [{ type: 'air_drone_strike', place: 'Saada', actor: 'US forces', killed: [4, 4] }],
  ],
  [
    'Les casernes de Taëz ont fait l’objet d’attaques saoudiennes.',
    [{ type: 'other_attack', place: 'Taiz', actor: 'Saudi forces', target: 'Yemeni army', count: null }],
  ],
  [
    'Des hommes armés ont attaqué le village de Banibangou, faisant dix morts et cinq blessés, dont deux enfants.',
    [{ type: 'other_attack', place: 'Banibangou', actor: 'gunmen', killed: [10, 10], wounded: [5, 5] }],
  ],
  [
    'Mali : dix morts dans une attaque contre un poste militaire à Gao.',
    [{ type: 'other_attack', place: 'Gao', target: 'Malian army', killed: [10, 10] }],
  ],
  [
    'RDC : au moins 12 civils tués par des rebelles à Beni.',
    [{ type: 'attack_on_civilians', place: 'Beni', actor: 'rebels', target: 'civilians', killed: [12, null] }],
  ],
  [
    'Bombardement d’un hôpital à Kherson : deux morts et sept blessés.',
    [{ type: 'shelling_missile', place: 'Kherson', target: 'civilians', killed: [2, 2], wounded: [7, 7] }],
  ],
  [
    'Une vingtaine de personnes ont été blessées, dont cinq grièvement, dans l’explosion d’une bombe à Maiduguri.',
    [{ type: 'remote_explosive', place: 'Maiduguri', target: 'civilians', wounded: [20, 20], weapons: ['explosive'] }],
  ],
  [
    'Sept Palestiniens, parmi lesquels deux enfants, ont été tués dans une frappe israélienne à Khan Younès.',
    [{ type: 'air_drone_strike', place: 'Khan Younis', actor: 'Israeli forces', target: 'Palestinians', killed: [7, 7] }],
  ],
  [
    'Quinze villageois ont péri dans le bombardement de Kutum.',
    [{ type: 'shelling_missile', place: 'Kutum', target: 'civilians', killed: [15, 15] }],
  ],
  [
    'Trois soldats ont été tués et huit autres blessés dans une embuscade tendue par des djihadistes présumés près de Djibo.',
    [{ type: 'armed_clash', place: 'Djibo', actor: 'jihadists', target: 'Burkinabe army', killed: [3, 3], wounded: [8, 8] }],
  ],
  ['Le convoi est tombé dans une embuscade entre Djibo et Kongoussi.', [{ type: 'armed_clash', place: 'Djibo' }]],
  [
    'Un kamikaze s’est fait exploser devant une mosquée de Kano, tuant au moins neuf fidèles.',
    [{ type: 'suicide_bomb', place: 'Kano state mosque', target: 'worshippers', killed: [9, null], weapons: ['explosive'] }],
  ],
  ['Attentat à Mogadiscio : le bilan s’élève à 15 morts.', [{ type: 'other_attack', place: 'Mogadishu', killed: [15, 15] }]],
  [
    'Un hélicoptère de l’armée a ouvert le feu sur des manifestants à Mandalay.',
    [{ type: 'attack_on_civilians', place: 'Mandalay', actor: 'Myanmar military', target: 'protesters', weapons: ['aircraft'] }],
  ],
  [
    'Les Casques bleus ont essuyé des tirs d’armes légères près de Bambari.',
    [{ type: 'armed_clash', place: 'Bambari', target: 'MINUSCA', weapons: ['firearm'], count: [1, 1] }],
  ],
  ['Un soldat blessé la veille a succombé à ses blessures à Gao.', [{ type: 'other_attack', place: 'Gao', target: 'Malian army', killed: [1, 1] }]],
  [
    'Entre dix et quinze combattants ont été tués dans un raid aérien à Djibo.',
    [{ type: 'air_drone_strike', place: 'Djibo', target: 'fighters', killed: [10, 15] }],
  ],
  ['Plus de 70 élèves ont été enlevés par des hommes armés à Kuriga.', [{ type: 'abduction', place: 'Kuriga', actor: 'gunmen', target: 'students' }]],
  ['L’armée pourrait attaquer la ville de Kidal.', []],
  ['Le chef a dit que les rebelles libéreraient cinq soldats à Gao.', []],
  ['Les drones viseraient la base de Gao.', []],
  ['Si l’ennemi attaque Gao, nous répondrons, a dit le général.', []],
  ['Le ministre a condamné les attaques contre les civils.', []],
  ['Depuis 2012, les groupes armés attaquent des villages dans le centre du pays.', []],
  ['Le ministre s’est rendu à Gao pour une visite.', []],
  ['Le gouverneur a-t-il ordonné l’attaque de Beni ?', []],
  [
    'Des centaines de manifestants ont défilé à Conakry pour protester contre la hausse des prix.',
    [{ type: 'protest', place: 'Conakry', actor: 'protesters' }],
  ],
  [
    'L’armée soudanaise nie avoir bombardé l’hôpital de Kadougli.',
    [{ type: 'shelling_missile', status: 'denied', place: 'Kadugli hospital', actor: 'Sudanese army', target: 'civilians' }],
  ],
  ['Les rebelles auraient attaqué un convoi près de Kidal.', [{ type: 'other_attack', place: 'Kidal', actor: 'rebels' }]],
  ['Le Front du fleuve a menacé de frapper l’aéroport de Gao.', [{ type: 'threat', status: 'threatened', actor: 'Front du fleuve' }]],
  [
    'La police a tiré sur la foule à Kinshasa, blessant cinq manifestants.',
    [{ type: 'attack_on_civilians', place: 'Kinshasa', actor: 'Congolese police', target: 'civilians', wounded: [5, 5] }],
  ],
  ['Les soldats français se sont retirés de la base de Gossi.', [{ type: 'movement', place: 'Gossi', actor: 'French forces' }]],
  ['Les rebelles ont libéré douze otages à Goma.', [{ type: 'agreement', place: 'Goma', actor: 'rebels' }]],
  ['Un oléoduc a été saboté près de Marib.', [{ type: 'remote_explosive', place: 'Marib' }]],
  [
    'Trois femmes ont été violées par des miliciens à Bria.',
    [{ type: 'sexual_violence', place: 'Bria', actor: 'militia members', target: 'civilians' }],
  ],
  ['Un journaliste a été assassiné à Bukavu.', [{ type: 'attack_on_civilians', place: 'Bukavu', target: 'journalists', killed: [1, 1] }]],
  ['Trois roquettes se sont abattues lundi sur la ville de Gao.', [{ type: 'shelling_missile', place: 'Gao' }]],
  ['Aucun missile n’a été tiré sur Gao.', []],
  ['L’attaque, qui n’a pas été revendiquée, a fait trois morts à Kaya.', [{ type: 'other_attack', place: 'Kaya', killed: [3, 3] }]],
  [
    'Un double attentat-suicide a frappé un marché de Bagdad, faisant 32 morts.',
    [{ type: 'suicide_bomb', place: 'Baghdad market', target: 'civilians', killed: [32, 32], weapons: ['explosive'] }],
  ],
  [
    'La défense antiaérienne russe a abattu douze drones au-dessus de la région de Briansk.',
    [{ type: 'disrupted_weapons', place: 'Bryansk region', actor: 'Russian air defense', weapons: ['drone'] }],
  ],
  [
    'Des drones ont frappé une raffinerie à Port-Soudan, provoquant un incendie.',
    [{ type: 'air_drone_strike', place: 'Port Sudan', weapons: ['drone'] }],
  ],
  [
    'Des obus sont tombés sur un marché de Nyala, tuant six personnes.',
    [{ type: 'shelling_missile', place: 'Nyala market', target: 'civilians', killed: [6, 6], weapons: ['shell'], count: null }],
  ],
  [
    'Quatre policiers sont morts dans l’attaque de leur commissariat à Jos.',
    [{ type: 'other_attack', place: 'Jos', target: 'Nigerian police', killed: [4, 4] }],
  ],
  [
    'Des rebelles ont tué à l’arme blanche dix-huit civils à Oicha.',
    [{ type: 'attack_on_civilians', place: 'Oicha', actor: 'rebels', target: 'civilians', killed: [18, 18], weapons: ['blade'] }],
  ],
  [
    'Un groupe de rebelles a fait incursion à Bunia, tuant six villageois, parmi lesquels trois femmes.',
    [{ type: 'attack_on_civilians', place: 'Bunia', actor: 'rebels', target: 'civilians', killed: [6, 6] }],
  ],
  [
    'Une attaque de drone a endeuillé la ville d’El-Fasher mardi soir, faisant au moins 15 morts et 12 blessés.',
    [{ type: 'air_drone_strike', place: 'El-Fasher', killed: [15, null], wounded: [12, 12], weapons: ['drone'] }],
  ],
  [
    'La ville de Kharkiv a été frappée par plusieurs missiles russes, ont annoncé les autorités.',
    [{ type: 'shelling_missile', place: 'Kharkiv', actor: 'Russian forces', weapons: ['missile'] }],
  ],
  [
    'Six missiles au moins ont touché Kharkiv, la deuxième ville du pays, a annoncé le gouverneur.',
    [{ type: 'shelling_missile', place: 'Kharkiv', weapons: ['missile'] }],
  ],
  [
    'L’armée russe a frappé Kharkiv à l’aide de bombes aériennes guidées.',
    [{ type: 'air_drone_strike', place: 'Kharkiv', actor: 'Russian army', weapons: ['aircraft'] }],
  ],
  [
    'Des gangs ont ouvert le feu à Port-au-Prince, tuant une femme.',
    [{ type: 'attack_on_civilians', place: 'Port-au-Prince', actor: 'gangs', target: 'civilians', killed: [1, 1] }],
  ],
  [
    'La police haïtienne a annoncé avoir tué 28 membres de gangs à Port-au-Prince.',
    [{ type: 'armed_clash', place: 'Port-au-Prince', actor: 'Haitian police', target: 'gang members', killed: [28, 28] }],
  ],
  [
    'Les affrontements entre l’armée et le M23 ont fait une trentaine de morts à Sake.',
    [{ type: 'armed_clash', place: 'Sake', actor: 'Congolese army', target: 'M23', killed: [30, 30], count: [1, 1] }],
  ],
  ['L’armée congolaise a repris le contrôle de la ville de Bunagana.', [{ type: 'movement', place: 'Bunagana', actor: 'Congolese army' }]],
  ['Le M23 s’est emparé de la ville de Goma.', [{ type: 'movement', place: 'Goma', actor: 'M23' }]],
  [
    'Un engin explosif improvisé a explosé au passage d’un convoi près de Gao, blessant trois Casques bleus.',
    [{ type: 'remote_explosive', place: 'Gao', target: 'MINUSMA', wounded: [3, 3], weapons: ['explosive'] }],
  ],
  [
    'Un véhicule a sauté sur une mine à Ansongo : cinq passagers sont morts.',
    [{ type: 'remote_explosive', place: 'Ansongo', target: 'civilians', killed: [5, 5], weapons: ['explosive'] }],
  ],
  ['Les deux camps ont signé un accord de cessez-le-feu à Doha.', [{ type: 'agreement', place: 'Doha' }]],
  [
    'Des colons israéliens ont mis le feu à des maisons à Huwara, en Cisjordanie.',
    [{ type: 'property_destruction', place: 'Huwara', actor: 'Israeli settlers', target: 'civilians' }],
  ],
  ['Soudan : l’armée reprend le palais présidentiel à Khartoum.', [{ type: 'movement', place: 'Khartoum', actor: 'Sudanese army' }]],
  [
    'Nigeria : des hommes armés enlèvent une centaine d’élèves dans l’État de Zamfara.',
    [{ type: 'abduction', place: 'Zamfara', actor: 'gunmen', target: 'students' }],
  ],
  [
    'L’explosion a causé la mort de dix soldats et de deux gardes à Bannu.',
    [{ type: 'remote_explosive', place: 'Bannu', target: 'Pakistani army', killed: [12, 12], weapons: ['explosive'] }],
  ],
  [
    'Le village a été pris pour cible par l’artillerie birmane à Sittwe.',
    [{ type: 'shelling_missile', place: 'Sittwe', actor: 'Myanmar forces', weapons: ['shell'] }],
  ],
  [
    'L’armée a mené, à l’aide de deux drones, une frappe contre un camp du Front du fleuve à Kidal.',
    [{ type: 'air_drone_strike', place: 'Kidal', actor: 'Malian army', target: 'Front du fleuve', weapons: ['drone'] }],
  ],
  [
    'L’armée malienne a mené trois vagues de frappes aériennes sur la ville de Tessalit.',
    [{ type: 'air_drone_strike', place: 'Tessalit', actor: 'Malian army', count: [3, 3] }],
  ],
  ['Les attaques se sont multipliées dans la région.', []],
  ['L’armée a intensifié ses frappes contre les rebelles.', []],
  ['Aucune attaque n’a été signalée à Gao.', []],
  [
    'L’armée malienne a lancé contre la ville de Kidal une attaque avec des drones.',
    [{ type: 'air_drone_strike', place: 'Kidal', actor: 'Malian army', weapons: ['drone'] }],
  ],
  [
    'Des hommes armés ont enlevé deux policiers à Bannu, selon un responsable local.',
    [{ type: 'abduction', place: 'Bannu', actor: 'gunmen', target: 'Pakistani police' }],
  ],
  ['La capitale de la région, Stepanakert, a été la cible de frappes.', [{ type: 'air_drone_strike', place: 'Stepanakert', count: null }]],
  [
    'Les Forces de soutien rapide (FSR) ont pilonné la ville d’El-Obeid avec de l’artillerie.',
    [{ type: 'shelling_missile', place: 'El-Obeid', actor: 'Rapid Support Forces', weapons: ['shell'] }],
  ],
  ['Le niveau de menace terroriste est élevé à Paris.', []],
  ['Il a réaffirmé sa détermination à combattre le terrorisme à Gao.', []],
  [
    'Le Mouvement pour le salut de l’Azawad a attaqué une patrouille à Tombouctou.',
    [{ type: 'other_attack', place: 'Timbuktu', actor: 'Movement for the Salvation of Azawad' }],
  ],
  ['Les pourparlers ont été suspendus après l’enlèvement de sept policiers à Bannu.', []],
  ['Un des deux soldats a été tué dans une frappe à Gao.', [{ type: 'air_drone_strike', place: 'Gao', killed: [1, 1] }]],
  ['Les rebelles ont tué deux de ces cinq otages à Beni.', [{ type: 'other_attack', place: 'Beni', killed: [2, 2], count: [1, 1] }]],
  ['Un homme de vingt ans a été tué à Gao.', [{ type: 'attack_on_civilians', place: 'Gao', killed: [1, 1] }]],
  ['L’armée a bombardé à deux reprises la ville de Taëz.', [{ type: 'shelling_missile', place: 'Taiz', count: [2, 2] }]],
  ['Les rebelles ont attaqué trois fois le camp de Ménaka.', [{ type: 'other_attack', place: 'Menaka', count: [3, 3] }]],
  ['Des drones ont visé pour la troisième fois la base de Gao.', [{ type: 'air_drone_strike', place: 'Gao', count: [1, 1] }]],
  ['Quatre rebelles ont été tués au combat près de Gao.', [{ type: 'other_attack', place: 'Gao', target: 'rebels', killed: [4, 4] }]],
  [
    'Dix rebelles ont été tués dans un bombardement de l’armée à Gao.',
    [{ type: 'shelling_missile', place: 'Gao', actor: 'Malian army', target: 'rebels', killed: [10, 10] }],
  ],
  ['La ville de Goma est tombée aux mains du M23.', [{ type: 'movement', place: 'Goma', actor: 'M23' }]],
  ['Après plusieurs jours de bombardements, l’armée a pris Gao.', [{ type: 'movement', place: 'Gao', actor: 'Malian army' }]],
  [
    'Le ministère arménien de la Défense a annoncé que quatre de ses soldats avaient été tués à Goris par des tirs azerbaïdjanais.',
    [{ type: 'armed_clash', place: 'Goris', target: 'Armenian forces', killed: [4, 4] }],
  ],
  ['Une base a été visée à Gao.', [{ type: 'other_attack', place: 'Gao' }]],
  ['Les rebelles se sont attaqués à la base de Gao.', [{ type: 'other_attack', place: 'Gao', actor: 'rebels' }]],
  ['Douze drones ont été abattus au-dessus de Koursk.', [{ type: 'disrupted_weapons', place: 'Kursk', count: [1, 1] }]],
  ['L’aviation soudanaise a bombardé Nyala.', [{ type: 'air_drone_strike', place: 'Nyala', actor: 'Sudanese air force' }]],
  [
    'Deux soldats ont été tués dans des combats avec les rebelles du M23 à Saké.',
    [{ type: 'armed_clash', actor: 'M23', target: 'Congolese army', killed: [2, 2] }],
  ],
  [
    'Sept personnes dont une fillette ont été tuées à la hache lors d’une attaque des rebelles à Bunia.',
    [{ type: 'attack_on_civilians', place: 'Bunia', killed: [7, 7] }],
  ],
  ['Les rebelles ont attaqué un cargo dans le golfe d’Oman.', [{ type: 'other_attack', place: 'Gulf of Oman', country: null }]],
  // What an attack leaves behind is part of it.
  [
    'Une frappe russe a tué deux civils à Soumy. Douze maisons et une école ont été endommagées.',
    [{ type: 'air_drone_strike', place: 'Sumy', killed: [2, 2] }],
  ],
  // What got through is the attacker's deed.
  [
    'L’armée ukrainienne a déclaré que cinq drones russes avaient été interceptés mais qu’un drone avait frappé un entrepôt à Soumy.',
    [{ type: 'air_drone_strike', place: 'Sumy' }],
  ],
  // A crowd that is fired at holds no protest.
  [
    'Trois habitants ont été blessés par des tirs d’artillerie israéliens visant un rassemblement de civils à Rafah.',
    [{ type: 'shelling_missile', place: 'Rafah', wounded: [3, 3] }],
  ],
  [
    'Un assaillant a déclenché sa veste explosive dans une mosquée de Peshawar, tuant trente policiers.',
    [{ type: 'suicide_bomb', place: 'Peshawar mosque', killed: [30, 30] }],
  ],
  ['Les attaques se sont multipliées depuis la prise de Gao par les rebelles.', []],
  ['Deux voitures piégées ont explosé près de l’hôtel Bahari à Mogadiscio.', [{ type: 'remote_explosive', place: 'Bahari hotel', country: 'SO' }]],
  [
    'Des avions turcs ont mené de nouvelles frappes à Homs.',
    [{ type: 'air_drone_strike', place: 'Homs', actor: 'Turkish forces', weapons: ['aircraft'] }],
  ],
  [
    'L’aviation a mené des raids en Syrie, visant des secteurs situés près des villes de Hama, Tartous et Alep.',
    ['Hama', 'Tartus', 'Aleppo'].map((place) => ({ type: 'air_drone_strike', place })),
  ],
  [
    'L’armée a bombardé douze localités, dont les villes de Vardenis, Kapan et Goris, situées au sud.',
    ['Vardenis', 'Kapan', 'Goris'].map((place) => ({ type: 'shelling_missile', place })),
  ],
  [
    'La coalition a mené des raids aériens sur les deux régions al-Zahra et al-Jabbari dans le gouvernorat de Hodeïda.',
    [
      { type: 'air_drone_strike', place: 'al-Zahra', country: 'YE' },
      { type: 'air_drone_strike', place: 'al-Jabbari', country: 'YE' },
    ],
  ],
  ['Le convoi quittait la ville de Dori pour aller vers Ouagadougou.', []],
  // «les assaillants» are those told of before.
  [
    'Au moins six paysans ont été tués lundi à Kori par des hommes armés. Les assaillants ont incendié des greniers.',
    [{ type: 'attack_on_civilians', place: 'Kori', actor: 'gunmen', killed: [6, null] }],
  ],
  [
    'Les forces d’occupation ont arrêté douze Palestiniens lors de perquisitions à Jénine et Naplouse.',
    ['Jenin', 'Nablus'].map((place) => ({ type: 'arrest', place })),
  ],
  [
    'Le journaliste Ahmad Salim a été tué mercredi dans une frappe sur sa voiture près de Saïda.',
    [{ type: 'air_drone_strike', place: 'Sidon', target: 'journalists', killed: [1, 1] }],
  ],
  [
    'Le Front a revendiqué une attaque contre un convoi près de Gao. Le GSIM a revendiqué une attaque à l’engin explosif contre un autre convoi près d’Aguelhoc. Les deux attaques n’étaient pas liées.',
    [
      { type: 'other_attack', place: 'Gao', count: [1, 1] },
      { type: 'remote_explosive', place: 'Aguelhok', actor: 'JNIM', count: [1, 1] },
    ],
  ],
  [
    'Un drone russe a percuté un immeuble à Kharkiv, tuant deux civils.',
    [{ type: 'air_drone_strike', place: 'Kharkiv', actor: 'Russian forces', killed: [2, 2] }],
  ],
  ['Les combats ont repris mardi entre l’armée et le M23 à Saké.', [{ type: 'armed_clash', place: 'Sake', target: 'M23' }]],
  ['Plus de 200 maisons ont été incendiées à Kalemie lors de violences intercommunautaires.', [{ type: 'armed_clash', place: 'Kalemie' }]],
  ['Trois ressortissants chinois ont été enlevés dans une mine près de Bangui.', [{ type: 'abduction', place: 'Bangui', weapons: [] }]],
  ['Trois roquettes se sont abattues mardi avant l’aube sur la base de Gao.', [{ type: 'shelling_missile', place: 'Gao', count: [1, 1] }]],
  [
    'Neuf villageois ont été tués à Kori. Cinq autres à Limba.',
    [
      { place: 'Kori', killed: [9, 9] },
      { place: 'Limba', killed: [5, 5] },
    ],
  ],
  [
    'Neuf villageois ont été tués lundi à Gao et trois autres l’ont été à Kidal.',
    [
      { place: 'Gao', killed: [9, 9] },
      { place: 'Kidal', killed: [3, 3] },
    ],
  ],
  [
    'Au moins 12 personnes, neuf civils et trois policiers, ont été tuées à Gao.',
    [{ type: 'attack_on_civilians', place: 'Gao', killed: [12, null] }],
  ],
  ['Des hommes armés, soupçonnés d’appartenir aux rebelles du M23, ont attaqué le village de Limba.', [{ place: 'Limba', actor: 'M23' }]],
  ['Des terroristes appartenant à Boko Haram ont enlevé trois pêcheurs à Limba.', [{ type: 'abduction', place: 'Limba', actor: 'Boko Haram' }]],
  [
    'Une frappe a visé jeudi la ville de Kidal, au lendemain de celle, plus meurtrière, de Gao, où dix personnes ont été tuées.',
    [
      { type: 'air_drone_strike', place: 'Kidal' },
      { type: 'air_drone_strike', place: 'Gao', killed: [10, 10] },
    ],
  ],
  ['La riposte de l’armée à Gao a permis de neutraliser dix assaillants.', [{ place: 'Gao', killed: [10, 10] }]],
  ['Les insurgés ont «attaqué dans la nuit la ville» de Gao.', [{ place: 'Gao' }]],
  ['Dix civils ont été tués samedi à Gao, d’après un bilan donné lundi par le gouverneur.', [{ place: 'Gao', killed: [10, 10] }]],
  ['L’armée est largement déployée dans la ville de Gao.', []],
  ['Le village de Limba a été attaqué lundi. Bilan : sept morts et douze blessés.', [{ place: 'Limba', killed: [7, 7], wounded: [12, 12] }]],
  ['Les rebelles de 3R ont attaqué Bouar, en République centrafricaine.', [{ place: 'Bouar', actor: '3R' }]],
  ['Dix civils ont été tués à Gao, d’après un bilan communiqué lundi par la police.', [{ place: 'Gao', target: 'civilians', killed: [10, 10] }]],
  ['Trois soldats, grièvement blessés dans l’attaque de Gao, ont été évacués vers Bamako.', [{ place: 'Gao', wounded: [3, 3] }]],
  [
    'Des hommes armés ont attaqué un poste à Gao, tuant deux soldats. L’armée a lancé une opération de ratissage dans la zone.',
    [{ place: 'Gao', actor: 'gunmen', killed: [2, 2] }],
  ],
  ['Huit soldats ont été tués à Gao.\n\nMort d’un chef rebelle à Kidal\n\nLe ministre a salué leur courage.', [{ place: 'Gao', killed: [8, 8] }]],
  [
    'L’armée malienne a annoncé que dix terroristes avaient été neutralisés à Gao.',
    [{ place: 'Gao', actor: 'Malian army', target: 'terrorists', killed: [10, 10] }],
  ],
  ['L’attaque de la base de Gao, revendiquée lundi par Boko Haram, a fait deux morts.', [{ place: 'Gao', actor: 'Boko Haram', killed: [2, 2] }]],
  ['L’armée malienne a visé à l’arme lourde un marché de Gao.', [{ place: 'Gao market', actor: 'Malian army' }]],
  ['Trois habitants du village de Limba ont été tués.', [{ place: 'Limba', killed: [3, 3] }]],
  ['Deux chauffeurs ont été tués et trois passagers blessés par balles à Gao.', [{ place: 'Gao', killed: [2, 2], wounded: [3, 3] }]],
  [
    'L’armée malienne a annoncé la prise des villages de Kori et de Limba.',
    [
      { type: 'movement', place: 'Kori' },
      { type: 'movement', place: 'Limba' },
    ],
  ],
  ['Deux soldats ont été tués à Gao et un troisième a été blessé.', [{ place: 'Gao', killed: [2, 2], wounded: [1, 1] }]],
  [
    'Des hommes armés ont attaqué la brigade de Limba. Bilan : un gendarme tué et deux assaillants neutralisés.',
    [{ place: 'Limba', actor: 'gunmen', killed: [1, 1] }],
  ],
  [
    'Sept personnes ont péri à Gao dans un affrontement entre des rebelles du M23 et l’armée malienne.',
    [{ type: 'armed_clash', place: 'Gao', actor: 'M23', target: 'Malian army', killed: [7, 7] }],
  ],
  [
    'Boko Haram a attaqué lundi un lycée à Limba, tuant dix élèves. Les assaillants ont aussi enlevé six élèves.',
    [
      { place: 'Limba', actor: 'Boko Haram', killed: [10, 10] },
      { type: 'abduction', place: 'Limba', actor: 'Boko Haram' },
    ],
  ],
  ['Douze villageois pris au piège ont été brûlés vifs dans leurs maisons à Limba.', [{ place: 'Limba', target: 'civilians', killed: [12, 12] }]],
  ['Une explosion près d’une base aérienne de Gao a fait six morts.', [{ place: 'Gao', killed: [6, 6] }]],
  [
    'L’ONU a dénoncé l’enlèvement lundi par des hommes armés de trente élèves à Kaduna.',
    [{ type: 'abduction', place: 'Kaduna', actor: 'gunmen', target: 'students' }],
  ],
  [
    'Le pilonnage mardi par les FSR du camp d’Abou Chouk a coûté la vie à neuf déplacés.',
    [{ type: 'shelling_missile', place: 'Abu Shouk', actor: 'Rapid Support Forces', killed: [9, 9] }],
  ],
  [
    'Après la prise lundi par les rebelles du M23 de la ville de Walikale, l’armée s’est repliée.',
    [{ type: 'movement', place: 'Walikale', actor: 'M23' }],
  ],
  [
    'Un berger a été tué par les balles d’un tireur embusqué de l’armée syrienne à Homs.',
    [{ type: 'attack_on_civilians', actor: 'Syrian army', killed: [1, 1], weapons: ['firearm'] }],
  ],
  [
    'Une patrouille de l’armée a été prise pour cible lundi près de Dékoa par une colonne de motos de la CPC.',
    [{ type: 'other_attack', place: 'Dekoa', actor: 'Coalition of Patriots for Change' }],
  ],
  [
    'Deux véhicules d’un convoi de l’armée malienne ont sauté sur une mine lundi près de Ber.',
    [{ type: 'remote_explosive', place: 'Ber', target: 'Malian army' }],
  ],
  ['Les secouristes ont évacué huit blessés vers l’hôpital de Gao.', []],
  ['« Nous avons compté cinq morts à Gao », a déclaré lundi le gouverneur.', [{ place: 'Gao', killed: [5, 5] }]],
  [
    'De violents combats ont opposé lundi l’armée congolaise, épaulée par des miliciens wazalendo, aux rebelles du M23 à Nyabibwe.',
    [{ type: 'armed_clash', place: 'Nyabibwe', actor: 'Congolese army', target: 'M23' }],
  ],
  [
    'Les combats ont repris lundi entre les FARDC, appuyées par les Wazalendo, et les rebelles de l’AFC/M23 en territoire de Kabare.',
    [{ type: 'armed_clash', place: 'Kabare territory', actor: 'Congolese army', target: 'M23' }],
  ],
  [
    'L’armée congolaise a été contrainte d’abandonner la ville de Nyabibwe dimanche.',
    [{ type: 'movement', place: 'Nyabibwe', actor: 'Congolese army' }],
  ],
  [
    'Trois obus sont tombés sur le camp de déplacés de Bulengo, tuant une femme et ses deux enfants.',
    [{ type: 'shelling_missile', place: 'Bulengo camp', killed: [3, 3], weapons: ['shell'] }],
  ],
  [
    'Des hommes armés ont attaqué mardi Gayéri, tuant deux civils. Cette attaque survient trois jours après l’embuscade de Mansila, revendiquée par le JNIM.',
    [
      { place: 'Gayéri', actor: 'gunmen', claimants: [], killed: [2, 2] },
      { place: 'Mansila', actor: 'JNIM', claimants: ['JNIM'] },
    ],
  ],
  [
    'Le Hezbollah a visé lundi un rassemblement de soldats dans le site de Tal Nahas. L’armée israélienne a affirmé avoir frappé des infrastructures du Hezbollah à Yaroun.',
    [{ actor: 'Hezbollah' }, { place: 'Yaroun', actor: 'Israel Defense Forces', target: 'Hezbollah' }],
  ],
  ['L’artillerie ennemie a pilonné lundi les abords de Ramia, au Liban.', [{ type: 'shelling_missile', place: 'Ramyah', actor: 'Israeli forces' }]],
  ['L’aviation ennemie a mené lundi trois raids sur Hodeïda, au Yémen.', [{ type: 'air_drone_strike', actor: null }]],
  [
    'Les troupes fidèles au maréchal Haftar ont pilonné lundi la ville de Tarhouna.',
    [{ type: 'shelling_missile', place: 'Tarhuna', actor: 'Libyan National Army' }],
  ],
  [
    'L’armée a abattu lundi trois miliciens alliés aux Houthis à Marib, ont affirmé les forces loyales au Conseil de transition du Sud.',
    [{ place: 'Marib', target: 'Houthis', killed: [3, 3], claimants: ['Southern Transitional Council'] }],
  ],
  [
    'Des combats ont éclaté lundi 4 mars 2024 à Sake entre le M23 et l’armée congolaise.',
    [{ type: 'armed_clash', place: 'Sake', actor: 'M23', target: 'Congolese army' }],
  ],
  [
    'Les combats entre les rebelles du CCMSR et l’armée tchadienne ont repris depuis le lundi 4 mars 2024 dans le Tibesti.',
    [{ type: 'armed_clash', place: 'Tibesti', actor: 'CCMSR', target: 'Chadian army' }],
  ],
  [
    'Deux soldats ont été tués lundi dans un accrochage survenu près de Gao entre une patrouille de l’armée malienne et des combattants du JNIM.',
    [{ type: 'armed_clash', place: 'Gao', actor: 'JNIM', target: 'Malian army', killed: [2, 2] }],
  ],
  ['L’aviation soudanaise a détruit lundi un dépôt de carburant à Nyala.', [{ type: 'air_drone_strike', place: 'Nyala' }]],
  ['Les rebelles ont lancé une offensive en territoire malien le 4 mars 2024.', [{ place: 'Mali', country: 'ML' }]],
  ['L’Ouganda a envoyé d’importants renforts à Bunia.', [{ type: 'movement', place: 'Bunia' }]],
  [
    'Dix personnes ont été tuées lundi à Kirkouk, ont indiqué des sources policières et hospitalières.',
    [{ killed: [10, 10], claimants: ['security sources', 'medical sources'] }],
  ],
  [
    'Un attentat suicide a fait douze morts le 4 mars 2024 dans un marché de Mogadiscio. L’attaque s’est produite dans le quartier de Fanole Sud.',
    [{ type: 'suicide_bomb', killed: [12, 12] }],
  ],
  ['L’armée malienne a confirmé la mort, vendredi à Gao, de deux soldats.', [{ place: 'Gao', target: 'Malian army', killed: [2, 2] }]],
  ['La police a attribué lundi aux Farc un attentat commis contre un oléoduc à Tibu.', [{ place: 'Tibú', actor: 'FARC' }]],
  ['Trois suspects ont été interpellés lundi à Bujumbura, a annoncé la police.', [{ type: 'arrest', actor: 'Burundian police' }]],
  ['Un kamikaze a tué mardi cinq fidèles devant une mosquée de Maiduguri.', [{ type: 'suicide_bomb', killed: [5, 5], weapons: ['explosive'] }]],
  [
    'Une frappe de drone a tué trois civils à Nyala. Deux autres civils ont été tués par une frappe de drone sur le marché de Nyala.',
    [
      { type: 'air_drone_strike', killed: [3, 3] },
      { type: 'air_drone_strike', killed: [2, 2] },
    ],
  ],
  [
    'Trois soldats ont été tués lundi dans l’attaque de leur poste à Gao. Un autre soldat est mort de ses blessures.',
    [{ place: 'Gao', killed: [3, 3] }],
  ],
  [
    'Le M23 a pris lundi Sake. Ses combattants ont tué dix civils à Mushaki.',
    [
      { type: 'movement', place: 'Sake', actor: 'M23' },
      { type: 'attack_on_civilians', place: 'Mushaki', actor: 'M23', killed: [10, 10] },
    ],
  ],
  [
    'L’armée a pilonné lundi les abords des localités de Kidal et de Gao.',
    [
      { type: 'shelling_missile', place: 'Kidal' },
      { type: 'shelling_missile', place: 'Gao' },
    ],
  ],
  [
    'L’armée de l’air soudanaise a affirmé lundi avoir détruit un pont à Nyala.',
    [{ type: 'air_drone_strike', place: 'Nyala', actor: 'Sudanese air force' }],
  ],
  [
    'Les Houthis ont prévenu mardi : « nous répondrons par des tirs de missiles ».',
    [{ type: 'threat', status: 'threatened', actor: 'Houthis', claimants: ['Houthis'] }],
  ],
  [
    'Le JNIM, lié à Al-Qaïda, a pris lundi Djibo. Les jihadistes ont tué dix civils à Barsalogho.',
    [
      { type: 'movement', place: 'Djibo', actor: 'JNIM' },
      { type: 'attack_on_civilians', place: 'Barsalogho', actor: 'JNIM' },
    ],
  ],
  [
    'Le Hezbollah a bombardé lundi Kiryat Shmona. Le mouvement chiite a tiré dix roquettes sur Haïfa.',
    [
      { place: 'Kiryat Shmona', actor: 'Hezbollah' },
      { place: 'Haifa', actor: 'Hezbollah', weapons: ['rocket'] },
    ],
  ],
  [
    'Le JNIM a pris lundi Djibo. Cette organisation affiliée à Al-Qaïda a tué dix civils à Barsalogho.',
    [
      { place: 'Djibo', actor: 'JNIM' },
      { place: 'Barsalogho', actor: 'JNIM' },
    ],
  ],
  [
    'Le JNIM et l’EIGS se sont affrontés lundi à Djibo. Les jihadistes ont tué dix civils à Barsalogho.',
    [
      { type: 'armed_clash', place: 'Djibo' },
      { place: 'Barsalogho', actor: 'jihadists' },
    ],
  ],
  [
    'Un habitant a raconté que des hommes armés avaient tué deux bergers à Gao. L’armée malienne n’a pas réagi. Elle avait démenti le 4 mars 2024 la prise de Menaka.',
    [
      { place: 'Gao', claimants: ['resident'] },
      { type: 'movement', status: 'denied', place: 'Menaka', claimants: ['Malian army'] },
    ],
  ],
  [
    'L’Observatoire syrien des droits de l’homme (OSDH), une ONG basée au Royaume-Uni, a fait état d’un bilan de 25 morts à Alep.',
    [{ place: 'Aleppo', killed: [25, 25], claimants: ['Syrian Observatory for Human Rights'] }],
  ],
  ['Un kamikaze a lancé sa voiture piégée contre un convoi de l’armée malienne à Gao.', [{ type: 'suicide_bomb', place: 'Gao' }]],
  ['Neuf personnes ont été tuées lundi à Kaboul, selon le ministère afghan de l’Intérieur.', [{ claimants: ['Afghan Interior Ministry'] }]],
  [
    'Trois soldats maliens ont été tués à Gao. La veille, dix soldats avaient été tués par des jihadistes dans le nord du Burkina Faso.',
    [
      { place: 'Gao', target: 'Malian army' },
      { country: 'BF', target: 'Burkinabe army', killed: [10, 10] },
    ],
  ],
  [
    'Un attentat suicide a tué six soldats afghans lundi à Kaboul. Un kamikaze s’est fait exploser dans le quartier de Qala Sadin.',
    [{ type: 'suicide_bomb', place: 'Qala Sadin', killed: [6, 6] }],
  ],
  [
    'Au moins 31 civils ont été tués par des raids aériens à Alep. L’agence Sana a rapporté que 29 rebelles ont été tués lors d’une offensive à Alep.',
    [
      { type: 'air_drone_strike', killed: [31, null] },
      { target: 'rebels', killed: [29, 29], claimants: ['SANA'] },
    ],
  ],
  [
    'Cinq soldats maliens ont perdu la vie dans une embuscade. Une patrouille est tombée dans une embuscade près de Gao.',
    [{ type: 'armed_clash', place: 'Gao', target: 'Malian army', killed: [5, 5] }],
  ],
  [
    'Israël a bombardé samedi Hodeida, au lendemain d’une attaque de drone des rebelles houthis à Tel-Aviv. Six personnes ont été tuées.',
    [
      { type: 'shelling_missile', place: 'Hodeidah', actor: 'Israeli forces', killed: [6, 6] },
      { type: 'air_drone_strike', place: 'Tel Aviv', actor: 'Houthis' },
    ],
  ],
  // A state or government whose deed of arms is told is its forces.
  ['La Russie a bombardé lundi la ville de Nikopol, tuant deux civils.', [{ actor: 'Russian forces', target: 'civilians' }]],
  ['Le gouvernement israélien a bombardé lundi une école à Khan Younès, tuant six civils.', [{ actor: 'Israeli forces', target: 'civilians' }]],
  ['Le Gouvernement d’union nationale libyen (GNA) a attaqué lundi une base à Syrte, en Libye.', [{ actor: 'GNA forces' }]],
  ['Un drone israélien a frappé lundi le village de Harouf, au Liban.', [{ actor: 'Israeli forces', target: null }]],
  // The state's one foe in a text is who hits its soldiers, and whom its forces hit.
  [
    'Boko Haram a attaqué un poste de l’armée à Bama dimanche, tuant quatre soldats. Un véhicule de l’armée a sauté sur une mine à Gwoza mardi, au Nigeria. ' +
      'Dix terroristes ont été tués par l’armée à Dikwa mercredi.',
    [
      { place: 'Bama', actor: 'Boko Haram', target: 'Nigerian army' },
      { place: 'Gwoza', actor: 'Boko Haram', target: 'Nigerian army' },
      { place: 'Dikwa', actor: 'Nigerian army', target: 'Boko Haram' },
    ],
  ],
  [
    'Boko Haram a attaqué un poste de l’armée à Bama dimanche, au Nigeria. Une bombe a tué six soldats à Konduga lundi. L’attentat n’a pas été revendiqué.',
    [
      { place: 'Bama', actor: 'Boko Haram' },
      { place: 'Konduga', actor: null, killed: [6, 6] },
    ],
  ],
  ['Des islamistes armés ont tué lundi neuf villageois à Djelfa.', [{ actor: 'Islamists', target: 'civilians' }]],
  ['La guérilla de l’Armée de libération nationale (ELN) a tué deux policiers à Cali, en Colombie, lundi.', [{ actor: 'ELN' }]],
  ['Les Forces armées centrafricaines (FACA) ont attaqué lundi un camp de rebelles à Bria.', [{ actor: 'Central African Armed Forces' }]],
  ['Des insurgés séparatistes ont tué deux soldats lundi à Nguti, au Cameroun.', [{ actor: 'separatists', target: 'Cameroonian army' }]],
  // Who is charged with what was told.
  [
    'Un obus a tué deux femmes à Horlivka lundi. Le maire a accusé l’armée ukrainienne d’avoir tiré.',
    [{ actor: 'Ukrainian Armed Forces', killed: [2, 2] }],
  ],
  [
    'Six villageois ont été tués lundi à Kalma, a déclaré un chef local, accusant les Forces de soutien rapide.',
    [{ actor: 'Rapid Support Forces', target: 'civilians' }],
  ],
  ['L’aviation turque a bombardé lundi un camp du PKK à Hakkari, où six combattants sont morts.', [{ actor: 'Turkish air force', target: 'PKK' }]],
  [
    'Les troupes ont repoussé une attaque de Boko Haram contre une base à Dikwa, au Nigeria, lundi, tuant neuf insurgés.',
    [{ actor: 'Boko Haram', target: 'Nigerian forces', killed: null }],
  ],
  ['L’armée yéménite a visé lundi le QG du commandement de la coalition saoudienne à Marib.', [{ target: 'Saudi-led coalition' }]],
  [
    'La police et des gangs de la coalition Viv Ansanm se sont affrontés lundi à Pacot, en Haïti. Dix bandits ont été tués par la police à Delmas mardi.',
    [{ place: 'Pacot' }, { place: 'Delmas', target: 'Viv Ansanm' }],
  ],
  [
    'L’armée turque a frappé lundi des positions du PKK à Kandil, deux jours après un attentat du PKK à Ankara qui a fait deux morts.',
    [
      { actor: 'Turkish army', target: 'PKK' },
      { place: 'Ankara', actor: 'PKK', killed: [2, 2] },
    ],
  ],
  ['Les forces russes ont libéré la localité de Zalizné.', [{ type: 'movement', actor: 'Russian forces' }]],
  ['L’armée a annoncé la libération de Palmyre.', [{ type: 'movement', place: 'Palmyra', claimants: ['Syrian army'] }]],
  ['Le M23 a libéré vingt prisonniers à Bukavu.', [{ type: 'agreement', actor: 'M23' }]],
  [
    'L’armée israélienne a visé le quartier général du Hezbollah à Tyr. La Résistance islamique a annoncé avoir bombardé la ville de Safed.',
    [
      { place: 'Tyre', target: 'Hezbollah' },
      { place: 'Safed', actor: 'Hezbollah' },
    ],
  ],
  [
    'Gao a été bombardée lundi par les rebelles, faisant neuf morts. Le camp de Ber, près de Tombouctou, a lui aussi été bombardé.',
    [
      { place: 'Gao', actor: 'rebels', killed: [9, 9] },
      { actor: 'rebels', killed: null },
    ],
  ],
  [
    'Après leur retrait de Gao, que l’armée malienne a reprise mardi, les rebelles se taisent.',
    [{ type: 'movement', place: 'Gao', actor: 'Malian army' }],
  ],
  [
    'Deux personnes ont été tuées lundi dans une frappe contre une voiture à Gao. Cinq autres ont péri dans une frappe distincte sur une maison de Gao.',
    [
      { place: 'Gao', killed: [2, 2] },
      { place: 'Gao', killed: [5, 5] },
    ],
  ],
  [
    'Quatre enfants ont péri lundi quand une frappe de drone a atteint leur tente à Gao.',
    [{ type: 'air_drone_strike', place: 'Gao', killed: [4, 4] }],
  ],
  [
    'Neuf civils ont été tués lundi à Gao. Les assaillants appartiendraient au JNIM, très influent dans la zone.',
    [{ place: 'Gao', actor: 'JNIM', killed: [9, 9] }],
  ],
  [
    'L’attentat de Gao, que l’armée a attribué au groupe Boko Haram, a fait six morts lundi.',
    [{ place: 'Gao', actor: 'Boko Haram', killed: [6, 6] }],
  ],
  ['L’attaque de Gao, que l’armée a condamnée, a fait six morts lundi.', [{ place: 'Gao', actor: null, killed: [6, 6] }]],
  [
    'Deux personnes ont péri lundi à Gao quand deux femmes kamikazes du JNIM ont déclenché leurs charges.',
    [{ type: 'suicide_bomb', place: 'Gao', actor: 'JNIM', killed: [2, 2] }],
  ],
  ['Le gang de Titanyen a attaqué lundi un véhicule à Arcahaie, en Haïti.', [{ place: 'Arcahaie', actor: 'Titanyen gang' }]],
  // Who judges a deed does not tell it; all who give a figure do.
  [
    'Une bombe a tué six personnes lundi à Gao, selon la police. Le gouverneur, Paul Martin, a dénoncé mardi cet attentat.',
    [{ place: 'Gao', claimants: ['police'] }],
  ],
  [
    'Une bombe a tué six personnes lundi à Gao, selon la police. Le président a condamné l’attentat qui a endeuillé la ville.',
    [{ place: 'Gao', claimants: ['police'] }],
  ],
  [
    'Dix personnes ont été tuées lundi dans l’attaque de Gao. Le maire donne un bilan de douze morts. Un élu évoque de son côté quinze morts.',
    [{ place: 'Gao', killed: [10, 15], claimants: ['mayor', 'elected official'] }],
  ],
  [
    'Des hommes armés ont tué six personnes lundi à Gao, ont rapporté des témoins. « Ils sont venus de nuit », a dit Paul Martin, chef du village. Il a parlé de huit morts.',
    [{ place: 'Gao', killed: [6, 8], claimants: ['witnesses', 'Paul Martin'] }],
  ],
  [
    'Une bombe a tué six personnes lundi à Gao, selon un élu. Une source sécuritaire a confirmé cette information. Les victimes sont des bergers, a précisé un témoin.',
    [{ place: 'Gao', killed: [6, 6], claimants: ['elected official', 'security source', 'witness'] }],
  ],
  [
    'Le Hezbollah a visé lundi Metoula avec des roquettes, selon Al-Manar. L’armée israélienne a dit que nul n’avait été blessé.',
    [{ claimants: ['Al-Manar', 'Israel Defense Forces'] }],
  ],
  [
    'Une bombe a tué six personnes lundi à Gao, selon un élu. Le préfet a promis que les assaillants seraient punis.',
    [{ place: 'Gao', claimants: ['elected official'] }],
  ],
  [
    'Un obus a tué deux personnes samedi à Gao, selon un chef coutumier. « Cette attaque est un crime », a dit Paul Martin.',
    [{ place: 'Gao', claimants: ['traditional chief'] }],
  ],
  [
    'Un obus a tué deux personnes samedi à Gao, selon un chef de tribu. Le maire, Paul Martin, s’est dit choqué par cette attaque.',
    [{ place: 'Gao', claimants: ['tribal leader'] }],
  ],
  // What was done before.
  [
    'Des hommes armés ont fui lundi après avoir tué cinq civils à Kori, au Mali.',
    [{ type: 'attack_on_civilians', place: 'Kori', actor: 'gunmen', killed: [5, 5] }],
  ],
  [
    'Après avoir pilonné lundi le camp de Kori, au Mali, les rebelles ont pris Gao.',
    [
      { type: 'shelling_missile', place: 'Kori', actor: 'rebels' },
      { type: 'movement', place: 'Gao', actor: 'rebels' },
    ],
  ],
  [
    'Une femme et ses trois enfants sont morts lundi après avoir sauté sur une mine artisanale à Gao.',
    [{ type: 'remote_explosive', place: 'Gao', target: 'civilians', killed: [4, 4], weapons: ['explosive'] }],
  ],
  // Those who are counted on.
  [
    'Six gardes ont trouvé la mort et un autre a été blessé lundi dans une embuscade à Gao.',
    [{ type: 'armed_clash', place: 'Gao', killed: [6, 6], wounded: [1, 1] }],
  ],
  [
    'Trois gendarmes de Gao ont été tués et cinq autres ont été blessés lundi lors d’une embuscade à Ansongo.',
    [{ type: 'armed_clash', place: 'Ansongo', killed: [3, 3], wounded: [5, 5] }],
  ],
  ['Deux roquettes se sont abattues lundi à Gao, sans faire de blessé.', [{ place: 'Gao', wounded: [0, 0] }]],
  [
    'Une patrouille de l’armée est tombée lundi dans une embuscade à Gao. Nos militaires ont perdu cinq des leurs.',
    [{ type: 'armed_clash', place: 'Gao', target: 'Malian army', killed: [5, 5] }],
  ],
  [
    'Des rebelles ont attaqué lundi un poste à Gao. L’armée a compté dans ses rangs trois blessés.',
    [{ place: 'Gao', actor: 'rebels', target: 'Malian army', wounded: [3, 3] }],
  ],
  [
    'Un convoi a sauté lundi sur un engin explosif près de Gao. L’armée a enregistré trois morts.',
    [{ type: 'remote_explosive', place: 'Gao', killed: [3, 3] }],
  ],
  // Raids on foot and from the air.
  ['Un raid de la police a fait deux morts lundi à Gao.', [{ type: 'armed_clash', place: 'Gao', killed: [2, 2] }]],
  [
    'Un raid des forces spéciales israéliennes a tué deux rebelles lundi à Naplouse.',
    [{ type: 'armed_clash', place: 'Nablus', actor: 'Israeli forces', killed: [2, 2] }],
  ],
  ['Un raid israélien a fait deux morts lundi à Naplouse.', [{ type: 'air_drone_strike', place: 'Nablus' }]],
  // What is no event.
  ['Les miliciens se sont dispersés lundi dans la brousse près de Gao.', []],
  ['Les bandits ont arrêté trois véhicules lundi à Gao.', []],
  ['Le retrait malien de l’accord de pêche inquiète les marins à Gao.', []],
  // A comma between the verb and its deed; a people's name.
  [
    'Les Ambazoniens ont monté ce lundi au matin, une embuscade contre des gendarmes à Kumbo, au Cameroun.',
    [{ type: 'armed_clash', place: 'Kumbo', actor: 'Ambazonian separatists' }],
  ],
  // A given name in a list of places.
  [
    'L’aviation a bombardé lundi les quartiers de Forsan, d’Akrama et de Salman Hamra à Alep.',
    [{ place: 'Forsan' }, { place: 'Akrama' }, { place: 'Salman Hamra' }],
  ],
  // The divisions that a place lies between.
  [
    'Dans la commune de Kassoli, dans les cercles de Douna et Bandé, au Mali, des rebelles ont abattu lundi six villageois.',
    [{ place: 'Kassoli', country: 'ML', killed: [6, 6] }],
  ],
  [
    'Dans la communauté de Tambiro, dans les zones de gouvernement local de Kunduru et Bakori, au Nigeria, des bandits ont tué lundi dix civils.',
    [{ place: 'Tambiro', country: 'NG', killed: [10, 10] }],
  ],
  // Speakers who are not named.
  ['Une bombe a tué six personnes lundi à Gao, selon une source proche de l’état-major.', [{ claimants: ['source close to the general staff'] }]],
  ['Une bombe a tué six personnes lundi à Gao, ont annoncé les autorités.', [{ claimants: ['Malian authorities'] }]],
  ['Une bombe a tué six personnes lundi à Gao, selon un acteur de la société civile.', [{ claimants: ['civil society actor'] }]],
  ['Une bombe a tué six personnes lundi à Gao, selon le directeur de l’hôpital.', [{ claimants: ['hospital director'] }]],
  ['Selon des sources à Gao, une bombe y a tué six personnes lundi.', [{ claimants: ['sources in Gao'] }]],
  // Qui l’a fait.
  ['Une attaque terroriste a endeuillé lundi la commune d’Ansongo, au Mali.', [{ actor: 'terrorists' }]],
  ['Dix bergers ont été tués lundi à Ansongo, au Mali. Ce massacre serait l’œuvre du JNIM, selon un élu.', [{ place: 'Ansongo', actor: 'JNIM' }]],
  [
    'Trois attentats ont fait dix morts lundi à Bagdad. L’État islamique, à qui l’armée irakienne vient de reprendre deux villes, a fait savoir qu’il était à l’origine de ces attentats.',
    [{ place: 'Baghdad', actor: 'Islamic State', claimants: ['Islamic State'] }],
  ],
  [
    'La 5e brigade d’infanterie a affirmé avoir repoussé lundi une attaque des rebelles contre Ansongo, au Mali.',
    [{ type: 'armed_clash', place: 'Ansongo', actor: 'rebels', target: 'Malian army' }],
  ],
  [
    'Les rebelles tenaient tout le nord. L’armée malienne a pourtant remporté un succès lundi : elle a repris la ville d’Ansongo.',
    [{ type: 'movement', place: 'Ansongo', actor: 'Malian army' }],
  ],
  ['Le chef de bande Paul Sanou, alias « Le Lion », a menacé lundi d’attaquer la gare de Bobo-Dioulasso.', [{ type: 'threat', actor: 'Paul Sanou' }]],
  [
    'Deux gendarmes escortant un convoi d’aide ont été tués lundi par des hommes armés près de Gao, au Mali.',
    [{ place: 'Gao', actor: 'gunmen', target: 'Malian gendarmerie', killed: [2, 2] }],
  ],
  ['Un chef de gang connu sous le nom de « Ti Roche » a menacé lundi d’incendier la mairie de Carrefour.', [{ type: 'threat', actor: 'Ti Roche' }]],
]

function eventsOf(text: string): readonly EventRecord[] {
  const document: Document = {
    id: 'sentence',
    url: null,
    outlet: null,
    language: 'fr',
    title: null,
    published: { days: ['2025-03-12', '2025-03-12'], basis: 'the table', span: null },
    text,
    sha256: '0'.repeat(64),
    furniture: [],
  }
  return toRecord(readDocument(document, grammars)).events
}

/** Of an event, what the row speaks of. */
const toTold = (event: EventRecord, row: Told): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(row).map((slot) => [slot, slot === 'weapons' ? event.weapons.map(({ kind }) => kind) : event[slot as keyof EventRecord]]),
  )

describe('French clauses', () => {
  test.each(SENTENCES)('%s', (sentence, expected) => {
    const events = eventsOf(sentence)
    expect(events).toHaveLength(expected.length)
    expect(events.map((event, index) => toTold(event, expected[index] as Told))).toEqual(expected)
  })
})
