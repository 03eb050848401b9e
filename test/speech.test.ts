import { describe, expect, it } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { analyse } from '../src/read/analysis.ts'
import { toGrammars } from '../src/read/index.ts'
import { speechOver, toSpeeches } from '../src/read/speech.ts'
import { spanOf } from '../src/read/unit-span.ts'
import { loadWorld } from '../src/world/index.ts'

/** A text, a word of what is said in it, who says that, and through whom. */
type Row = readonly [text: string, word: string, claimants: readonly string[], relays: readonly string[]]

const FRENCH: readonly Row[] = [
  // The verb before what is said, after it, inside it.
  ['Le Hezbollah a annoncé que ses hommes avaient visé la caserne.', 'visé', ['Hezbollah'], []],
  ['La caserne a été visée par deux drones, a indiqué l’armée libanaise.', 'visée', ['Lebanese army'], []],
  ['La caserne, a précisé un responsable militaire irakien, a été visée à l’aube.', 'visée', ['Iraqi military official'], []],
  ['« La caserne a été visée », a déclaré samedi sur Telegram le gouverneur Paul Martin.', 'visée', ['Paul Martin'], []],
  ['L’armée libanaise a évacué la caserne.', 'évacué', [], []],
  // «selon» and its like
  ['Selon des sources locales, la caserne a été visée.', 'visée', ['local sources'], []],
  ['La caserne a été visée, d’après un témoin.', 'visée', ['witness'], []],
  ['La caserne a été visée, selon un décompte de Reuters.', 'visée', ['Reuters'], []],
  ['L’attaque imputée aux rebelles par l’armée libanaise a visé la caserne.', 'visé', ['Lebanese army'], []],
  ['Le Hezbollah a confirmé la prise du pont. Selon le mouvement, la caserne a été visée.', 'visée', ['Hezbollah'], []],
  ['Le Front du fleuve, soutenu par la Guinée selon l’ONU, a pris la ville de Gao.', 'pris', [], []],
  ['La caserne a été visée, ont indiqué mardi à l’AFP des sources locales.', 'visée', ['local sources'], ['AFP']],
  ['La caserne a été visée, a rapporté sur Telegram le responsable installé par Moscou, Ivan Petrov.', 'visée', ['Ivan Petrov'], []],
  ['La caserne a été visée, selon notre correspondant à Kidal, Paul Martin.', 'visée', ['Paul Martin'], []],
  ['Selon la Russie, Moscou et Kiev ont convenu d’une trêve.', 'trêve', ['Russia'], []],
  ['Selon un communiqué de l’armée libanaise, la caserne a été visée.', 'visée', ['Lebanese army'], []],
  ['Selon des informations recueillies auprès d’un témoin, la caserne a été visée.', 'visée', ['witness'], []],
  ['Selon les dires de sources locales, la caserne a été visée.', 'visée', ['local sources'], []],
  ['Selon un bilan de la police, dix civils ont été tués.', 'tués', ['police'], []],
  ['D’après un bilan provisoire dressé par le gouverneur, dix civils ont été tués.', 'tués', ['governor'], []],
  ['Radio Sahel compte pour sa part douze morts.', 'morts', ['Radio Sahel'], []],
  ['Selon un communiqué du ministre de la Défense, Paul Martin, la caserne a été visée.', 'visée', ['Paul Martin'], []],
  ['De source sécuritaire, on indique que la caserne a été visée.', 'visée', ['security source'], []],
  ['La caserne a été visée. C’est ce qu’a déclaré le gouverneur Paul Martin.', 'visée', ['Paul Martin'], []],
  ['L’agence officielle syrienne Sana est à Alep. La caserne a été visée, selon Sana.', 'visée', ['SANA'], []],
  ['Le coordinateur pour les camps a dit que la caserne avait été visée.', 'visée', ['coordinator'], []],
  ['Le Collectif contre l’oubli dit que la caserne a été visée.', 'visée', ['Collectif contre l’oubli'], []],
  // What goes on in a paragraph
  ['L’armée libanaise dit avoir pris le camp. Ses soldats ont arrêté dix rebelles.', 'arrêté', ['Lebanese army'], []],
  ['L’armée libanaise dit avoir pris le camp. À Kidal, les soldats ont arrêté dix rebelles.', 'arrêté', [], []],
  ['L’armée libanaise dit avoir pris le camp. Les soldats ont arrêté dix rebelles lundi.', 'arrêté', [], []],
  // Through whom
  ['La caserne a été visée, selon une source sécuritaire citée par l’AFP.', 'visée', ['security source'], ['AFP']],
  ['Un responsable militaire irakien a indiqué à Reuters que la caserne avait été visée.', 'visée', ['Iraqi military official'], ['Reuters']],
  ['La caserne a été visée, a rapporté Reuters.', 'visée', ['Reuters'], []],
  ['La caserne a été visée, a dit le Hezbollah dans un communiqué repris par l’AFP.', 'visée', ['Hezbollah'], ['AFP']],
  // Persons, their offices and pronouns
  ['Le ministre de la Défense, Paul Martin, a affirmé que la caserne avait été visée.', 'visée', ['Paul Martin'], []],
  ['Paul Martin, porte-parole de l’armée, a affirmé que la caserne avait été visée.', 'visée', ['Paul Martin'], []],
  ['Paul Martin a confirmé la prise du pont. Il a ajouté que la caserne avait été visée.', 'visée', ['Paul Martin'], []],
  ['Le gouverneur Paul Martin a parlé. Selon le gouverneur, la caserne a été visée.', 'visée', ['Paul Martin'], []],
  ['Un responsable irakien a confirmé la prise du pont. « La caserne a été visée », a-t-il ajouté.', 'visée', ['Iraqi official'], []],
  ['Une source sécuritaire a confirmé la prise du pont. Selon la même source, la caserne a été visée.', 'visée', ['security source'], []],
  [
    'Un élu local a confirmé la prise du pont. « La caserne a été visée », a ajouté cet élu. Le 2 mai, le président, Paul Martin, avait salué l’armée.',
    'visée',
    ['local elected official'],
    [],
  ],
  // Accusing, claiming
  ['Le Hezbollah a accusé Israël d’avoir bombardé la caserne.', 'bombardé', ['Hezbollah'], []],
  ['L’attaque de la caserne a été revendiquée par le Hezbollah.', 'attaque', ['Hezbollah'], []],
  // A quotation over sentences
  ['« La caserne a été visée. Deux soldats ont été blessés », a déclaré Paul Martin.', 'visée', ['Paul Martin'], []],
  // Words of saying between the commas of what they interrupt, before a statement, without a verb.
  ['Les rebelles, indiquent des sources locales, ont visé la caserne.', 'visé', ['local sources'], []],
  ['La caserne a été visée, a indiqué par communiqué le gouvernement irakien.', 'visée', ['Iraqi government'], []],
  ['La caserne a été visée, a déclaré à la presse Paul Martin, président de l’association.', 'visée', ['Paul Martin'], []],
  ['Le gouverneur Paul Martin a parlé à la presse. À l’en croire, la caserne a été visée.', 'visée', ['Paul Martin'], []],
  ['Pour le Hezbollah, la caserne a été visée par des drones.', 'visée', ['Hezbollah'], []],
  ['Selon des estimations américaines, la caserne a été visée.', 'visée', ['US authorities'], []],
  ['Un habitant originaire de Tyr, qui dit avoir fui, assure que la caserne a été visée.', 'visée', ['resident'], []],
  ['OCHA a parlé des combats. L’agence onusienne ajoute que la caserne a été visée.', 'visée', ['OCHA'], []],
  ['Une source locale a confirmé la prise du pont. La caserne, poursuit la source, a été visée.', 'visée', ['local source'], []],
  ['La caserne a été visée, rapporte la Commission de dialogue de Tyr.', 'visée', ['Commission de dialogue de Tyr'], []],
  [
    'La caserne a été visée, précisent des sources locales, médicales et sécuritaires.',
    'visée',
    ['local sources', 'medical sources', 'security sources'],
    [],
  ],
  ['La caserne a été visée, rapporte un notable de la place.', 'visée', ['community leader'], []],
  ['D’après ces témoignages, la caserne a été visée par les rebelles.', 'visée', [], []],
  ['La caserne a été visée, a indiqué l’administrateur du territoire de Beni.', 'visée', ['Beni territory administrator'], []],
  ['La caserne a été visée, a indiqué le préfet de la Kémo.', 'visée', ['Kémo prefect'], []],
  ['La caserne a été visée, ont indiqué les médias d’État et des secouristes.', 'visée', ['state media', 'rescuers'], []],
  ['La caserne a été visée, a indiqué l’hôpital de Tyr.', 'visée', ['Tyre hospital'], []],
  ['L’agence TASS a rapporté, citant le ministère de la Défense, que la caserne avait été visée.', 'visé', ['Russian Ministry of Defence'], ['TASS']],
  // Who is spoken of in a quotation does not speak; an outlet may be called by its address.
  ['« La caserne a été visée avec un enfant », explique à RIVE.CD, Paul Martin, un habitant.', 'visée', ['Paul Martin'], []],
]

const ENGLISH: readonly Row[] = [
  ['Farmers confirmed to Reuters that the barracks were attacked.', 'attacked', ['farmers'], ['Reuters']],
  ['Rebels attacked the barracks, Algeria’s APS news agency reports.', 'attacked', ['APS'], []],
  ['It was confirmed by an official, who said that the Front, which is backed by Mali, attacked the barracks.', 'attacked', ['official'], []],
  ['Hezbollah said its men had attacked the barracks.', 'attacked', ['Hezbollah'], []],
  ['The barracks were attacked by two drones, the Lebanese army said in a statement.', 'attacked', ['Lebanese army'], []],
  ['“The barracks were attacked,” resident John Smith told Reuters by phone.', 'attacked', ['John Smith'], ['Reuters']],
  ['The barracks were attacked, John Smith said by telephone.', 'attacked', ['John Smith'], []],
  ['The governor was quoted by Reuters as saying that the barracks were attacked.', 'attacked', ['governor'], ['Reuters']],
  ['The barracks were attacked, said witness John Smith.', 'attacked', ['John Smith'], []],
  ['The Lebanese army attacked the barracks.', 'attacked', [], []],
  ['According to local sources, the barracks were attacked.', 'attacked', ['local sources'], []],
  ['The barracks were attacked, according to Deputy Interior Minister John Smith.', 'attacked', ['John Smith'], []],
  ['A police source told Reuters that the barracks were attacked.', 'attacked', ['police source'], ['Reuters']],
  ['“The barracks were attacked,” John Smith said, according to state news agency TASS.', 'attacked', ['John Smith'], ['TASS']],
  ['Reuters quoted an Iraqi official as saying that the barracks were attacked.', 'attacked', ['Iraqi official'], ['Reuters']],
  ['The barracks were attacked, Hezbollah and security sources said.', 'attacked', ['Hezbollah', 'security sources'], []],
  [
    'Five people were hurt when the barracks were attacked, the security sources and Hezbollah said.',
    'attacked',
    ['security sources', 'Hezbollah'],
    [],
  ],
  ['John Smith confirmed the fall of the bridge. He added that the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['The barracks were attacked, the governor said. “Nobody was hurt,” said John Smith.', 'attacked', ['John Smith'], []],
  ['“The barracks were attacked. Nobody was hurt,” John Smith said.', 'attacked', ['John Smith'], []],
  ['Hezbollah accused Israel of having attacked the barracks.', 'attacked', ['Hezbollah'], []],
  // What a sentence only points at.
  ['The barracks were attacked. This was reported by the governor, John Smith, on Telegram.', 'attacked', ['John Smith'], []],
  ['The barracks were attacked. That is according to John Smith.', 'attacked', ['John Smith'], []],
  // Bodies by what they issue, by their names in full, by a name behind a comma.
  ['A police statement said the barracks were attacked.', 'attacked', ['police'], []],
  ['According to local media reports, the barracks were attacked.', 'attacked', ['local media'], []],
  ['A spokesman for Hezbollah, John Smith, said the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['The army’s media wing, RDX, said the barracks were attacked.', 'attacked', ['RDX'], []],
  ['The Kasouma Tarik group, which documents abuses, said on Monday that the barracks were attacked.', 'attacked', ['Kasouma Tarik'], []],
  [
    'The Institute for Rivers and Roads, a union of teachers that works in the north, said the barracks were attacked.',
    'attacked',
    ['Institute for Rivers and Roads'],
    [],
  ],
  ['The Kori Human Rights Group said the barracks were attacked.', 'attacked', ['Kori Human Rights Group'], []],
  [
    'The Kori Monitoring Network spoke. The Kori Monitoring Network said a bridge fell. The Network said the barracks were attacked.',
    'attacked',
    ['Kori Monitoring Network'],
    [],
  ],
  ['The Kasouma municipality said the barracks were attacked.', 'attacked', ['Kasouma municipality'], []],
  ['A statement issued by the Lebanese army said the barracks were attacked.', 'attacked', ['Lebanese army'], []],
  ['Witnesses told Reuters that a shell landed on the market. Rockets also hit the barracks.', 'hit', ['witnesses'], ['Reuters']],
  // Who says nothing, and verbs of saying that look like nouns.
  ['The army has said nothing about the bomb. Rebels attacked the barracks.', 'bomb', [], []],
  ['The army said nothing was attacked.', 'attacked', ['army'], []],
  ['Local residents report that the barracks were attacked.', 'attacked', ['local residents'], []],
  ['The barracks were attacked, witnesses report.', 'attacked', ['witnesses'], []],
  ['The barracks were attacked, the Kori Media Service said.', 'attacked', ['Kori Media Service'], []],
  // A name behind any noun for one who speaks; those without a name as the text calls them.
  ['A resident of the village, John Smith, told reporters that the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['The barracks were attacked, said a spokesman, Colonel John Smith.', 'attacked', ['John Smith'], []],
  ['A village head said the barracks were attacked.', 'attacked', ['village head'], []],
  ['Two eyewitnesses said the barracks were attacked.', 'attacked', ['eyewitnesses'], []],
  ['The barracks were attacked, a source at the Mosul police command said.', 'attacked', ['Iraqi police source'], []],
  ['According to Turkish estimates, the barracks were attacked.', 'attacked', ['Turkish authorities'], []],
  ['Hezbollah fired rockets, Hezbollah said. The barracks were attacked, the Lebanese group added.', 'attacked', ['Hezbollah'], []],
  ['Sultan John Zalingei said a bridge fell. Zalingei said the barracks were attacked.', 'attacked', ['John Zalingei'], []],
  [
    'Colonel John Smith spoke, Colonel John Smith said. The barracks, the opposition official also said, were attacked.',
    'attacked',
    ['John Smith'],
    [],
  ],
  ['In breach of the truce, John Smith, who speaks for the party, said the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['The men ran to the bridge; the soldiers posted there were attacked.', 'attacked', [], []],
  ['The Lebanese army counted three raids.\n\n• The barracks were attacked.', 'attacked', ['Lebanese army'], []],
  // Houses that stand for who runs them, media by the words that end their names, fighters for whose they are.
  ['The barracks were attacked, the Diocese of Mosul announced.', 'attacked', ['Diocese of Mosul'], []],
  [
    'State news agency TASS reported, citing the defence ministry, that the barracks were attacked.',
    'attacked',
    ['Russian Ministry of Defence'],
    ['TASS'],
  ],
  ['The barracks were attacked, the army’s media wing said.', 'attacked', ['army'], []],
  ['The barracks were attacked, the US embassy said.', 'attacked', ['US embassy'], []],
  ['A villager told the Kasouma Star that the barracks were attacked.', 'attacked', ['villager'], ['Kasouma Star']],
  ['The Kasouma Post reported that the barracks were attacked.', 'attacked', ['Kasouma Post'], []],
  ['A bridge fell, Hezbollah said. The barracks were attacked, its fighters added.', 'attacked', ['Hezbollah'], []],
  ['A monitoring group said the barracks were attacked.', 'attacked', ['monitoring group'], []],
  ['One of the survivors, John Smith, said the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['An official said a bridge fell. The barracks were attacked, the official said. John Smith, an official, left.', 'attacked', ['official'], []],
  ['Colonel John Smith spoke of the raid. Videos showed that the barracks were attacked.', 'attacked', [], []],
  // Ranks, units and bodies by their whole names; who sits in an office.
  ['The barracks were attacked, said Mosul police Lt. Col. John Smith.', 'attacked', ['John Smith'], []],
  ['The 204 Tamarix Corps said the barracks were attacked.', 'attacked', ['204 Tamarix Corps'], []],
  ['The army’s Seventh Infantry Division said the barracks were attacked.', 'attacked', ['7th Infantry Division'], []],
  ['The National Tamarix Party said the barracks were attacked.', 'attacked', ['National Tamarix Party'], []],
  ['The International Organisation for Wells said the barracks were attacked.', 'attacked', ['International Organisation for Wells'], []],
  ['According to a statement issued by the Mardin Governor’s Office, the barracks were attacked.', 'attacked', ["Mardin governor's office"], []],
  ['A bridge fell, the mayor’s office said. The barracks were attacked, the office said.', 'attacked', ["mayor's office"], []],
  ['The barracks were attacked, Kori Voice said, quoting Ahmed Smith, head of the port.', 'attacked', ['Ahmed Smith'], ['Kori Voice']],
  [
    'The barracks were attacked, monitors said. A bridge fell, said the Kori Monitoring Observatory.',
    'attacked',
    ['Kori Monitoring Observatory'],
    [],
  ],
  ['According to a toll given by the regional governor, ten people were killed.', 'killed', ['regional governor'], []],
  ['The raid was reported by local residents and confirmed by the Lebanese army.', 'raid', ['local residents', 'Lebanese army'], []],
  ['“They came on foot,” Smith said, adding the ten men killed were all farmers.', 'killed', ['Smith'], []],
  ['John Smith, commissioner of police in Gao, who confirmed the raid, gave no toll.', 'raid', ['John Smith'], []],
  ['A Lebanese military officer put the number of dead at 15.', 'dead', ['Lebanese military officer'], []],
  ['John Smith, the deputy governor of the region where Gao is, confirmed the raid.', 'raid', ['John Smith'], []],
  ['State radio also said the barracks were attacked.', 'attacked', ['state radio'], []],
  ['John Smith, whose brother was hurt, said the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['In a statement signed by its spokesman John Smith, the Lebanese army said the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['The Lebanese army said the hill was taken. The deputy commissioner said the barracks were attacked.', 'barracks', ['deputy commissioner'], []],
  ['Confirming the raid, the mayor, John Smith, said the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['The barracks were attacked, Reuters reports.', 'attacked', ['Reuters'], []],
  ['The chief of the district for the north, John Smith, said the barracks were attacked.', 'attacked', ['John Smith'], []],
  ['The barracks were attacked in Chelsea, Massachusetts, officials said.', 'attacked', ['officials'], []],
  ['Gang members showed up when the barracks were attacked.', 'attacked', [], []],
]

const grammars = toGrammars([english, french], loadWorld())

function speakersOf(language: string, text: string, word: string, outlet: string | null = null): { claimants: string[]; relays: string[] } {
  const grammar = grammars.get(language)
  if (grammar === undefined) throw new Error(`No grammar reads «${language}».`)
  const { sentences } = analyse({ id: 'x', url: null, outlet, language, title: null, published: null, text, sha256: 'x', furniture: [] }, grammar)
  const naming = {
    countries: grammar.vocabulary.countries,
    world: grammar.world,
    english: language === 'en',
    places: new Map(),
    persons: new Set<string>(),
    home: null,
    side: null,
    cast: new Map(),
    castBefore: new Map(),
    scene: null,
    recent: null,
    contingents: [],
  }
  const { speeches } = toSpeeches(sentences, naming, outlet)
  const start = text.indexOf(word)
  for (const [index, { units, sentence }] of sentences.entries()) {
    const at = units.findIndex((unit) => spanOf(unit, sentence)[0] <= start && start < spanOf(unit, sentence)[1])
    if (at < 0) continue
    const speech = speechOver(speeches[index] ?? [], at)
    return { claimants: (speech?.claimants ?? []).map(({ name }) => name), relays: (speech?.relays ?? []).map(({ name }) => name) }
  }
  throw new Error(`«${word}» is not in «${text}».`)
}

describe('who says it, and through whom', () => {
  it.each(FRENCH)('%s', (text, word, claimants, relays) => {
    expect(speakersOf('fr', text, word)).toEqual({ claimants, relays })
  })
  it.each(ENGLISH)('%s', (text, word, claimants, relays) => {
    expect(speakersOf('en', text, word)).toEqual({ claimants, relays })
  })
  it('leaves what a medium is told by its own sources to them, and its own words to itself', () => {
    expect(speakersOf('en', 'A source told the Daily Herald that the barracks were attacked.', 'attacked', 'Daily Herald').relays).toEqual([])
    expect(speakersOf('en', 'Reuters said the barracks were attacked.', 'attacked', 'Reuters').claimants).toEqual([])
  })
})
