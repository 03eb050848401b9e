import { describe, expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { cascadeReader, toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const world = loadWorld()
const grammars = toGrammars([french, english], world)
const read = cascadeReader([french, english], world)

describe('a name that several share is settled by the whole document', () => {
  test.each<[language: string, text: string, words: string, id: string | null]>([
    ['fr', 'Les ADF ont attaqué un village près de Beni, en RDC.', 'Les ADF', 'adf'],
    ['en', 'The ADF sent two ships to the Gulf, Australia said.', 'The ADF', 'australian-defence-force'],
    ['en', 'The ADF sent two ships to the Gulf.', 'The ADF', null],
    ['fr', 'Les FDS ont attaqué un poste près de Hassaké, en Syrie.', 'Les FDS', 'syrian-democratic-forces'],
    ['fr', 'Les FDS ont attaqué une base près de Djibo, au Burkina Faso.', 'Les FDS', 'BF:security forces'],
    ['en', 'The RSF shelled El Fasher, in Sudan.', 'The RSF', 'rapid-support-forces'],
    ['en', 'Reporters Without Borders protested. The RSF named nine reporters hurt in Sudan.', 'The RSF', 'reporters-without-borders'],
    ['en', 'The Republican Guard attacked Homs, in Syria.', 'The Republican Guard', 'republican-guard-syria'],
    ['en', 'The Republican Guard attacked a camp near Mosul, in Iraq.', 'The Republican Guard', 'republican-guard-iraq'],
  ])('%s: «%s»: %s is %s', (language, text, words, id) => {
    const { actors } = toMentions(toTestDocument(text, language), grammars)
    expect(actors.find((actor) => actor.text === words)?.id).toBe(id)
  })
})

describe('a word is no actor because an acronym is written like it', () => {
  test.each([
    ['en', 'FACT CHECK: the convoy never left.'],
    ['en', 'WHO IS TO BLAME FOR THE RAID ON GAO'],
    ['en', 'Mend the bridge, the mayor of Gao said.'],
    ['fr', 'AU MALI, UN MOIS DE COMBATS'],
    ['fr', 'Un plan pour le nord du Mali.'],
    ['en', 'The PDF of the report is on the site.'],
  ])('%s: %s', (language, text) => {
    const { actors } = toMentions(toTestDocument(text, language), grammars)
    expect(actors.map(({ id }) => id).filter((id) => id !== null && world.actors.has(id))).toEqual([])
  })
})

describe('a body has one identity, however it is named', () => {
  test.each<[language: string, text: string, words: string, id: string | null]>([
    ['en', 'Israel’s military struck Tyre, in Lebanon.', 'Israel’s military', 'israel-defense-forces'],
    ['en', 'Shells hit Khartoum and Omdurman in Sudan. The army denied it.', 'The army', 'sudanese-armed-forces'],
    ['fr', 'Les forces de défense de Shabwah ont repris Ataq, au Yémen.', 'Les forces de défense de Shabwah', 'shabwa-defence-forces'],
    ['fr', 'Le Mouvement du 23 mars a pris Bunagana.', 'Le Mouvement du 23 mars', 'm23'],
    ['fr', 'Selon Abdel Fattah al-Burhan, le camp est pris. Burhan est parti lundi.', 'Burhan', 'abdel-fattah-al-burhan'],
    ['fr', 'Le Premier ministre Alix Didier Fils-Aimé est venu. M. Fils-Aimé est reparti.', 'Fils-Aimé', 'alix-didier-fils-aime'],
    ['fr', 'Selon Rami Abdel Rahmane, dix hommes sont morts. M. Abdel Rahmane accuse Daech.', 'Abdel Rahmane', 'rami-abdel-rahman'],
    ['en', 'Mediators Qatar and Egypt met on Monday.', 'Mediators Qatar', 'country:QA'],
    ['fr', 'Le ministère libanais de la Santé parle de dix morts à Tyr.', 'Le ministère libanais de la Santé', 'LB:Health Ministry'],
    // A longer name behind an article is no paper called The National.
    [
      'en',
      'The National Intelligence and Security Agency (NISA) raided a camp near Kismayo, in Somalia.',
      'The National Intelligence and Security Agency (NISA)',
      'national-intelligence-and-security-agency-somalia',
    ],
    // Several are not the one named last, and those of a side or from elsewhere are others.
    ['fr', 'Le JNIM a pris un poste près de Djibo. Les groupes armés ont ensuite quitté la ville.', 'Les groupes armés', null],
    ['fr', 'Le JNIM a pris un poste près de Djibo. Le groupe a ensuite quitté la ville.', 'Le groupe', 'jnim'],
    ['en', 'The M23 took a hill near Goma. Foreign forces left on Monday.', 'Foreign forces', null],
    ['fr', 'L’armée congolaise a tiré sur l’armée rwandaise près de Goma et de Bukavu. L’armée accuse Kigali.', 'L’armée', 'fardc'],
    // Who belongs to somebody is not he.
    ['en', 'An al-Qaeda affiliate took a village near Gao, in Mali.', 'An al-Qaeda affiliate', null],
    ['en', 'The Zelensky government denied it.', 'The Zelensky government', 'UA:government'],
    // Described, and not named.
    ['en', 'The UN peacekeeping force left Gao, in Mali, on Monday.', 'The UN peacekeeping force', 'minusma'],
    [
      'fr',
      'La mission multinationale est arrivée à Port-au-Prince, en Haïti.',
      'La mission multinationale',
      'multinational-security-support-mission',
    ],
    ['en', 'Drones hit Khartoum, in Sudan. The 16th Division was there.', 'The 16th Division', 'sudanese-armed-forces:16th Division'],
    // A unit by its number is its army's, or that of whoever is named with it.
    ['en', 'Drones hit Khartoum, in Sudan. Troops of 242 Battalion fled.', '242 Battalion', 'sudanese-armed-forces:242 Battalion'],
    ['en', 'The M23 said its 4th Brigade had taken a hill near Goma. The first battalion fled.', 'The first battalion', 'fardc'],
    [
      'fr',
      'La 12e brigade d’infanterie mécanisée a quitté Kharkiv, en Ukraine.',
      'La 12e brigade d’infanterie',
      'armed-forces-of-ukraine:12th Mechanized Infantry Brigade',
    ],
    ['fr', 'Trois gendarmes ont été tués près de Diffa, au Niger.', 'Trois gendarmes', 'NE:gendarmerie'],
    ['fr', 'Un poste de gendarmerie a été brûlé près de Diffa, au Niger.', 'Un poste de gendarmerie', 'NE:gendarmerie'],
    // All words have capitals, and not all forces are so called.
    ['en', 'The Special Dune Force left Sabha, in Libya.', 'The Special Dune Force', null],
    ['en', 'The Special Forces left Sabha, in Libya.', 'The Special Forces', 'LY:special forces'],
    // Letters in brackets between a group and its people.
    ['en', 'The M23 left. Sand River Front (SRF) members took Goma, in DR Congo.', 'Sand River Front (SRF) members', null],
    // Parts of a guerrilla by their number or by the name of a person, and bodies by the place that they begin with.
    ['en', 'Police in Colombia held two men of the Ninth Front.', 'two men of the Ninth Front', null],
    ['en', 'Members of the Ana Reyes mobile column fled.', 'Members of the Ana Reyes mobile column', null],
    ['en', 'The Kidal Journalists Centre said so.', 'The Kidal Journalists Centre', null],
    ['fr', 'Deux gardes nationaux ont été tués près de Gao, au Mali.', 'Deux gardes nationaux', 'malian-national-guard'],
    ['en', 'The Russian 155th Marine Brigade left.', 'The Russian 155th Marine Brigade', 'RU:forces:155th Marine Brigade'],
    // One group of that name is of no one country.
    ['fr', 'Ansar al-Islam a attaqué Djibo, au Burkina Faso.', 'Ansar al-Islam', 'ansaroul-islam'],
    ['en', 'Ansar al-Islam shelled Idlib.', 'Ansar al-Islam', 'ansar-al-islam'],
    ['en', 'Two National Guard officers died in Zamora, in Mexico.', 'Two National Guard officers', 'national-guard-mexico'],
    ['en', 'Tribal forces entered Homs, in Syria.', 'Tribal forces', null],
    // Councils have a capital, and letters are of whom the words before them name.
    ['fr', 'La ville a vu le Conseil de la palmeraie à Gao.', 'le Conseil de la palmeraie', null],
    [
      'fr',
      'Les hommes de la coalition des patriotes pour le changement (CPC) ont fui Bangui.',
      'Les hommes de la coalition des patriotes pour le changement (CPC)',
      'coalition-of-patriots-for-change',
    ],
    ['en', 'The Police Mobile Force (PMF) left Katsina, in Nigeria. PMF men fled.', 'PMF men', 'police-mobile-force-nigeria'],
    // Two adjectives are two.
    ['en', 'Kenyan and Rwandan police left Goma.', 'Kenyan and Rwandan police', 'KE:police'],
    ['fr', 'Ibrahim Traoré est à Ouagadougou. Ibrahim ne dit rien.', 'Ibrahim', 'ibrahim-traore'],
    // A long name that its acronym ends is one name.
    ['en', 'The Council for Work, Bread, and Peace (CWBP) took Kidal, in Mali.', 'The Council for Work, Bread, and Peace (CWBP)', null],
    // Eight of them are not the group that was named before.
    ['en', 'Hezbollah left the town. Eight militants died in Mosul on Monday.', 'Eight militants', null],
  ])('%s: «%s»: %s is %s', (language, text, words, id) => {
    const { actors } = toMentions(toTestDocument(text, language), grammars)
    expect(actors.find((actor) => actor.text === words)?.id).toBe(id)
  })

  test.each([
    ['fr', 'Les médias russes parlent de Kharkiv.', 'RU:media', 'Russian media'],
    ['en', 'State TV showed Khartoum, in Sudan.', 'SD:state TV', 'Sudanese state TV'],
    ['en', 'State broadcaster KTTN showed Khartoum.', null, 'KTTN'],
  ])('%s: «%s»: a medium without a row is %s, %s', (language, text, id, name) => {
    expect(toMentions(toTestDocument(text, language), grammars).outlets).toMatchObject([{ id, name }])
  })

  test.each([
    ['en', 'Sadly, no one was there. Fighting began at Goma.'],
    ['fr', 'Interrogée à Goma, elle n’a rien dit.'],
  ])('%s: «%s» names nobody', (language, text) => {
    expect(toMentions(toTestDocument(text, language), grammars).actors.filter(({ name }) => /^\p{Lu}/u.test(name))).toEqual([])
  })

  test('an outlet keeps the acronym that the text gives it', () => {
    const text = 'Selon l’Agence nationale d’information libanaise (Ani, officielle), un raid a visé Tyr. L’Ani parle de deux morts.'
    expect(toMentions(toTestDocument(text, 'fr'), grammars).outlets.map(({ text: words, id }) => [words, id])).toEqual([
      ['Agence nationale d’information libanaise', 'nna'],
      ['Ani', 'nna'],
      ['Ani', 'nna'],
    ])
  })

  test('the agency SANA is no town', () => {
    const { outlets } = toMentions(toTestDocument('Two men died near Homs, the state news agency SANA said.', 'en'), grammars)
    expect(outlets.map(({ id }) => id)).toEqual(['sana'])
  })

  test.each(['Such', 'Cleared', 'Faux'])('a first word that the text has nowhere else, %s, is nobody', (word) => {
    const { actors } = toMentions(toTestDocument(`« ${word} » et rien de plus, a dit lundi le maire de Gao.`, 'fr'), grammars)
    expect(actors.map(({ name }) => name)).not.toContain(word)
  })

  test('the agency of a dateline is told', () => {
    const text = 'NYALA (Reuters) - Two men died near Nyala.'
    const document = { ...toTestDocument(text, 'en'), furniture: [{ span: [0, 17] as const, kind: 'dateline' as const }] }
    expect(toMentions(document, grammars).outlets.map(({ text: words, id }) => [words, id])).toEqual([['Reuters', 'reuters']])
  })

  test('letters in brackets that are none of the name’s make no acronym of it', () => {
    const { outlets } = toMentions(toTestDocument('Reuters (Zorba) reported it. Zorba said no.', 'en'), grammars)
    expect(outlets.map(({ text: words }) => words)).toEqual(['Reuters'])
  })
})

describe('offices and governments have the identity of whom they serve', () => {
  test.each<[language: string, text: string, words: string, id: string | null]>([
    ['en', 'Bandits raided a village in Zamfara, in Nigeria. The Zamfara government sent help.', 'The Zamfara government', 'zamfara:government'],
    ['en', 'Shells fell near Garowe, in Somalia. The Puntland president blamed the rebels.', 'The Puntland president', 'puntland:president'],
    ['fr', 'Dix soldats sont morts au Cauca, en Colombie. Le gouverneur du Cauca a protesté.', 'Le gouverneur du Cauca', 'cauca:governor'],
    ['en', 'Gunmen raided Goma, in DR Congo. The president spoke at night.', 'The president', 'CD:president'],
    ['en', 'Gunmen raided Gao, in Mali. The Defense Ministry denied it.', 'The Defense Ministry', 'ML:Defense Ministry'],
    ['fr', 'Un marché a brûlé à Maradi, au Niger. Le porte-parole de la police a démenti.', 'Le porte-parole de la police', 'NE:police:spokesperson'],
    [
      'fr',
      'Quetta a été bombardée. Le porte-parole du gouvernement du Baloutchistan a démenti.',
      'Le porte-parole du gouvernement du Baloutchistan',
      'balochistan:government:spokesperson',
    ],
    ['en', 'Kyiv was shelled. The Ukrainian government met.', 'The Ukrainian government', 'UA:government'],
  ])('%s: «%s»: %s is %s', (language, text, words, id) => {
    const { actors } = toMentions(toTestDocument(text, language), grammars)
    expect(actors.find((actor) => actor.text === words)?.id).toBe(id)
  })
})

describe('letters in a bracket tell whom the words before it mean', () => {
  test.each<[language: string, text: string, words: string, id: string]>([
    ['fr', 'L’Armée du peuple du Kivu et du Congo (M23) a pris Rubaya, en RDC.', 'L’Armée du peuple du Kivu et du Congo (M23)', 'm23'],
    ['fr', 'La Force commune en Somalie (Amisom) a perdu dix hommes à Jowhar.', 'La Force commune en Somalie (Amisom)', 'amisom'],
    [
      'fr',
      'L’Armée populaire de libération (EPL) a attaqué Tibu, en Colombie.',
      'L’Armée populaire de libération (EPL)',
      'popular-liberation-army-colombia',
    ],
  ])('%s: «%s»: %s is %s', (language, text, words, id) => {
    const { actors } = toMentions(toTestDocument(text, language), grammars)
    expect(actors.find((actor) => words.endsWith(actor.text) || actor.text === words)?.id).toBe(id)
  })
})

test('a text of several groups leaves open whom bare rebels are, and a battalion is not the army', () => {
  const several = 'The ELN and the Segunda Marquetalia clashed in Cauca, in Colombia. Rebels shot at a bus.'
  expect(toMentions(toTestDocument(several, 'en'), grammars).actors.find(({ text }) => text === 'Rebels')?.id).toBeNull()
  const battalion = 'Le Bataillon d’intervention rapide (BIR) est entré à Kumbo, au Cameroun. L’armée n’a rien dit.'
  expect(toMentions(toTestDocument(battalion, 'fr'), grammars).actors.find(({ text }) => text === 'L’armée')?.id).toBe('cameroonian-army')
})

test('who has the word in a sentence speaks of his own soldiers', () => {
  const text = 'Shells fell on Kharkiv, in Ukraine. The Russian Defense Ministry said troops took Vovchansk.'
  expect(toMentions(toTestDocument(text, 'en'), grammars).actors.find(({ text: words }) => words === 'troops')?.id).toBe('RU:troops')
})

test('a verb that no table has behind a capital, before its object, is a government’s', () => {
  const { actors } = toMentions(toTestDocument('Dix hommes sont morts à Idleb, en Syrie. Ankara soutient les rebelles.', 'fr'), grammars)
  expect(actors.find(({ text }) => text === 'Ankara')?.id).toBe('country:TR')
})

test('a capital that only the gazetteer has speaks for its state too', () => {
  const { actors } = toMentions(toTestDocument('Trois obus sont tombés. Kampala a démenti, selon Islamabad.', 'fr'), grammars)
  expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining(['country:UG', 'country:PK']))
})

test('what others send into a country is told by where it is', () => {
  const { actors } = toMentions(toTestDocument('Five died near Jowhar, in Somalia. The African Union mission denied it.', 'en'), grammars)
  expect(actors.find(({ text }) => text === 'The African Union mission')?.id).toBe('amisom')
  const coalition = 'Dix hommes sont morts à Kunduz, en Afghanistan. La coalition internationale a démenti.'
  expect(toMentions(toTestDocument(coalition, 'fr'), grammars).actors.find(({ text }) => text === 'La coalition internationale')?.id).toBe(
    'resolute-support',
  )
})

test('the party behind a deed’s «of» is named', () => {
  const { actors } = toMentions(toTestDocument('Un bombardement de l’armée syrienne a touché Idleb.', 'fr'), grammars)
  expect(actors.map(({ id }) => id)).toContain('SY:army')
})

describe('where the deed was done', () => {
  test.each<[language: string, text: string, place: string | null]>([
    ['en', 'Five wounded people were flown to Mogadishu after a blast in Balcad.', 'balcad'],
    ['fr', 'Dix blessés ont été évacués vers l’hôpital de Gao après une attaque à Kidal.', 'kidal'],
  ])('%s: %s', async (language, text, place) => {
    const { claims } = await read(toTestDocument(text, language))
    expect(claims.map((claim) => (claim.kind === 'event' ? (claim.place?.id ?? null) : null))).toEqual([place])
  })
})

describe('who acts and who speaks', () => {
  test.each<[language: string, text: string, actor: string | null, claimants: readonly string[]]>([
    ['fr', 'Une frappe américaine a visé un dépôt à Sanaa lundi.', 'US forces', []],
    ['fr', 'Washington a affirmé avoir frappé un dépôt à Sanaa lundi.', 'US forces', ['United States']],
    ['en', 'Moscow said it had struck a depot in Odesa on Monday.', 'Russian forces', ['Russia']],
    ['fr', 'Lomé a affirmé que des rebelles avaient attaqué Dapaong lundi.', 'rebels', ['Togo']],
    ['fr', 'Le Hamas et le Jihad islamique ont tiré des roquettes sur Ashkelon.', 'Hamas and Palestinian Islamic Jihad', []],
    ['fr', 'Les FAMa et Wagner ont attaqué un camp près de Kidal.', 'Malian army and Wagner Group', []],
    ['en', 'Hamas and the Qassam Brigades attacked a post near Rafah.', 'Hamas', []],
    ['fr', 'Des frappes américaines et britanniques ont visé Hodeïda.', 'US forces and British forces', []],
    ['en', 'Russian and Syrian forces attacked Idlib.', 'Russian forces and Syrian forces', []],
    ['en', 'US and British strikes hit Hodeidah.', 'US forces and British forces', []],
    ['en', 'Hamas and Fatah clashed in Jenin.', 'Hamas', []],
    ['en', 'Turkish and Syrian officials said rebels attacked Manbij.', 'rebels', ['Turkish and Syrian officials']],
    ['fr', 'Selon des responsables turcs et syriens, des rebelles ont attaqué Manbij.', 'rebels', ['Turkish and Syrian officials']],
    ['fr', 'La résistance irakienne a visé une base à Erbil.', 'Islamic Resistance in Iraq', []],
  ])('%s: %s', async (language, text, actor, claimants) => {
    const { claims } = await read(toTestDocument(text, language))
    const [event] = claims.filter((claim) => claim.kind === 'event')
    expect(event?.actor?.name ?? null).toBe(actor)
    expect(event?.claimants.map(({ name }) => name)).toEqual(claimants)
  })

  test('several who act together keep the identities of all', async () => {
    const { claims } = await read(toTestDocument('Hezbollah and Hamas fired rockets at Haifa.', 'en'))
    expect(claims.map((claim) => (claim.kind === 'event' ? claim.actor?.id : null))).toEqual(['hamas+hezbollah'])
  })

  test('mercenaries are those of the company that was named', async () => {
    const { claims } = await read(toTestDocument('Wagner est entré à Kidal lundi. Mardi, les mercenaires ont tué cinq civils à Gao.', 'fr'))
    expect(claims.map((claim) => (claim.kind === 'event' ? claim.actor?.id : null))).toContain('wagner-group')
  })

  test('mentions are those of all members of a list, and those inside a phrase', () => {
    const text = 'Les FAMa, Wagner et le GATIA ont attaqué Ber après une attaque de Boko Haram contre la Minusca.'
    const { actors } = toMentions(toTestDocument(text, 'fr'), grammars)
    expect(actors.map(({ text: words, id }) => [words, id])).toEqual([
      ['Les FAMa', 'fama'],
      ['Wagner', 'wagner-group'],
      ['le GATIA', 'imghad-tuareg-self-defense-group'],
      ['Boko Haram', 'boko-haram'],
      ['la Minusca', 'minusca'],
    ])
  })

  test('two who clash are either side', async () => {
    const { claims } = await read(toTestDocument('Le Hamas et le Fatah se sont affrontés à Naplouse.', 'fr'))
    expect(claims.map((claim) => (claim.kind === 'event' ? [claim.actor?.id, claim.target?.id] : null))).toEqual([['hamas', 'fatah']])
  })
})
