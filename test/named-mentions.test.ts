import { describe, expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([french, english], loadWorld())
const mentionsOf = (text: string, language: string) => toMentions(toTestDocument(text, language), grammars)

describe('a common noun is whose only where nobody else can be meant', () => {
  test.each<[language: string, text: string, words: string, id: string | null]>([
    ['fr', 'Le contingent gabonais a été attaqué près de Bria, en Centrafrique ; deux soldats ont été blessés.', 'deux soldats', null],
    ['en', 'A Ugandan commander died near Barawe, in Somalia. The rebels overran a post of nearly 200 soldiers.', 'nearly 200 soldiers', null],
    ['en', 'Kenyan troops left Barawe, in Somalia. The Somali army came, and two soldiers died.', 'two soldiers', 'somali-national-army'],
    ['en', 'Two soldiers died near Barawe, in Somalia.', 'Two soldiers', 'somali-national-army'],
    ['fr', 'La Force multinationale mixte a parlé à Mora, au Cameroun. Un bataillon de l’armée est parti.', 'l’armée', 'cameroonian-army'],
    ['en', 'The ISPR spoke in Rawalpindi, Pakistan. The military left on Monday.', 'The military', 'pakistan-armed-forces'],
    ['fr', 'Une force européenne est venue à Bunia, en RDC.', 'Une force européenne', null],
    ['en', 'The European Union-trained force left Pemba, in Mozambique.', 'The European Union-trained force', null],
    ['en', 'The Taliban came to Kunduz, Afghanistan, with allies from the north.', 'allies from the north', null],
    ['en', 'The military cleared Kunduz, Afghanistan, of militants, whom the Taliban sent.', 'militants', null],
    ['en', 'Damascus-backed insurgents attacked. ISIS came to Homs, Syria.', 'Damascus-backed insurgents', null],
    ['en', 'Boko Haram and ISWAP fighters came to Konduga, Nigeria. The insurgents left.', 'The insurgents', null],
    ['en', 'The Health Ministry counted two dead in Khiam, Lebanon. The ministry named neither.', 'The ministry', 'LB:Health Ministry'],
    ['en', 'The Kurdish-led forces left Manbij, Syria.', 'The Kurdish-led forces', null],
    ['fr', 'Des mercenaires d’Africa Corps ont été vus à Niono, au Mali. L’armée n’a rien dit.', 'L’armée', 'fama'],
    [
      'fr',
      'Des dissidents des Forces armées révolutionnaires de Colombie (FARC) sont venus à Corinto.',
      'Des dissidents des Forces armées révolutionnaires de Colombie (FARC)',
      'farc-dissidents',
    ],
    ['fr', 'Le président de la société civile de Bunia a parlé en RDC.', 'Le président de la société civile de Bunia', null],
    [
      'fr',
      'Les Volontaires pour la défense de la patrie sont à Djibo. Les forces burkinabè aussi, au Burkina Faso.',
      'Les forces burkinabè',
      'BF:forces',
    ],
    ['fr', 'Le Hezbollah a tiré depuis le Liban sur des soldats de l’occupation.', 'des soldats de l’occupation', 'IL:forces'],
    ['fr', 'Les renforts ont quitté Tyr, au Liban.', 'Les renforts', 'LB:troops'],
    ['fr', 'Dyck Advisory Group était à Palma, au Mozambique. Des combattants islamistes ont fui.', 'Des combattants islamistes', null],
    ['en', 'The Theatre Command spoke in Maiduguri, Nigeria.', 'The Theatre Command', null],
    ['fr', 'Le porte-parole du M23 a parlé à Goma, en RDC.', 'Le porte-parole du M23', 'm23:spokesperson'],
    ['fr', 'Le chef d’état-major des FARDC a parlé à Goma, en RDC.', 'Le chef d’état-major des FARDC', 'fardc:army chief'],
    ['fr', 'Une préfecture a brûlé près de Bria, en Centrafrique.', 'Une préfecture', null],
    ['fr', 'Le Hamas a tiré sur Gaza. La police des frontières est à Naplouse.', 'La police des frontières', 'IL:border guards'],
    ['en', 'The Houthis left Marib, in Yemen. His teams cleared mines.', 'His teams', null],
    ['en', 'Two Turkmen fighters died near Kirkuk, Iraq.', 'Two Turkmen fighters', null],
    ['en', 'The J&K Police came to Srinagar, India.', 'The J&K Police', 'jammu-and-kashmir-police'],
    ['en', 'Saddam Haftar came to Derna, in Libya.', 'Saddam Haftar', 'saddam-haftar'],
    ['en', 'JNIM commanders met near Djibo, in Burkina Faso.', 'JNIM commanders', 'jnim:commander'],
    ['en', 'Shells fell near Garowe, in Somalia. Puntland troops came. The regional forces left.', 'The regional forces', 'puntland:forces'],
    ['en', 'Shells fell near Garowe, in Somalia. Puntland security forces came.', 'Puntland security forces', 'puntland:security forces'],
    ['en', 'Three FARC splinter groups met near Corinto, in Colombia.', 'Three FARC splinter groups', 'farc-dissidents'],
    ['en', 'A brother of the Houthi leader left Sanaa, in Yemen.', 'A brother of the Houthi leader', null],
    ['fr', 'Le frère de Naïm Qassem a quitté Tyr, au Liban.', 'Le frère de Naïm Qassem', null],
    ['fr', 'Le président de l’Université libanaise a parlé à Tyr, au Liban.', 'Le président de l’Université libanaise', null],
    ['fr', 'L’Élysée et la ministre des Armées, Florence Parly, ont parlé de Gao, au Mali.', 'la ministre des Armées', 'FR:Defense Minister'],
    ['fr', 'Des familles de Tyr, au Liban, ont appelé à l’aide l’État libanais.', 'l’État libanais', 'country:LB'],
    ['en', 'The three local governments of Benue, in Nigeria, are rural.', 'The three local governments', null],
    ['en', 'Troops met fierce resistance near Bama, in Nigeria.', 'fierce resistance', null],
    ['en', 'Local forces left Suwayda, in Syria.', 'Local forces', null],
    ['en', 'The MNJTF came to Baga, in Nigeria. The regional force stayed for a week.', 'The regional force', 'multinational-joint-task-force'],
    ['fr', 'Quatre supplétifs de l’armée sont morts près de Djibo, au Burkina Faso.', 'Quatre supplétifs de l’armée', null],
    ['fr', 'Plusieurs agents de l’ordre ont quitté Mirebalais, en Haïti.', 'Plusieurs agents de l’ordre', 'pnh'],
    ['fr', 'L’hôpital gouvernemental de Tyr, au Liban, est plein.', 'L’hôpital gouvernemental de Tyr', null],
    ['en', 'The Dantan air defence system stood near Kharkiv, in Ukraine.', 'The Dantan air defence system', null],
  ])('%s: %s: %s', (language, text, words, id) => {
    const found = mentionsOf(text, language).actors.filter((actor) => actor.text === words)
    expect(found.map((actor) => actor.id)).toEqual(id === null && found.length === 0 ? [] : [id])
  })

  test.each<[language: string, text: string, name: string]>([
    ['fr', 'Le colonel Sory Dantan a parlé à Bunia, en RDC.', 'Sory Dantan'],
    ['en', 'Major General Karim Zarin spoke in Maiduguri, Nigeria.', 'Karim Zarin'],
    ['en', 'Constable Karim Zarin died near Jagdalpur, India.', 'Karim Zarin'],
    ['en', 'Shia militia commander Karim Zarin was killed in Baghdad, Iraq.', 'Karim Zarin'],
    ['en', 'Local resident Karim Zarin fled Kunduz, Afghanistan.', 'Karim Zarin'],
  ])('who is told with a rank is told once, by his name: %s: %s', (language, text, name) => {
    const told = mentionsOf(text, language).actors.filter(({ text: words }) => words.includes(name))
    expect(told.map((actor) => actor.name)).toEqual([name])
  })
})

describe('names are told whole and of whom they are', () => {
  test.each<[language: string, text: string, name: string, country: string | null]>([
    ['en', 'Gunmen raided Zurmi Local Government Area in Zamfara State, Nigeria.', 'Zurmi district', 'NG'],
    ['en', 'A strike hit the district of Bayhan, in Yemen.', 'Bayhan district', 'YE'],
    ['fr', 'Les rebelles tiennent les régions de Mopti (centre), Ségou (sud) et Gao, au Mali.', 'Ségou region', 'ML'],
    ['fr', 'Les obus ont touché les quartiers de Korima, d’Arrima et de Tal Dantan à Alep, en Syrie.', 'Arrima', 'SY'],
    ['en', 'The army shelled the village in Khartoum’s El Vartoube on Monday.', 'El Vartoube', 'SD'],
    ['en', 'Shells fell on Tripoli’s Bab Karambo and Salah al-Din areas, in Libya.', 'Salaheddin (Tripoli)', 'LY'],
    ['fr', 'La force (Niger, Nigeria, Tchad et Cameroun) a riposté.', 'Niger', 'NE'],
  ])('the place: %s: %s: %s', (language, text, name, country) => {
    const found = mentionsOf(text, language).places.map((place) => [place.name, place.country])
    expect(found).toContainEqual([name, country])
  })

  test.each<[language: string, text: string, name: string]>([
    ['en', 'The envoy thanked the government and people of Chad in Bamako, Mali.', 'Chadian government'],
    ['en', 'Amna B., 34, said that shells hit Peshawar.', 'Amna B'],
    ['en', 'The local Taliban killed four people in Kohat, Pakistan.', 'Tehrik-i-Taliban Pakistan'],
    ['fr', 'La Coalition du Plateau a attaqué un village. La Coalition de Kidal est venue au Mali.', 'Coalition de Kidal'],
    ['fr', 'La Brigade de surveillance et de défense des dunes (BSDD) est à Djibo.', 'Brigade de surveillance et de défense des dunes'],
    ['fr', 'Le Collectif pour les droits du peuple de Kidal a parlé au Mali.', 'Collectif pour les droits du peuple de Kidal'],
    ['fr', 'La Convention pour le Retour des Puits Anciens (CRPA) a parlé à Bunia.', 'Convention pour le Retour des Puits Anciens'],
    ['fr', 'Le général Paulo de Sousa Dantan a parlé à Bunia.', 'Paulo de Sousa Dantan'],
    ['en', 'The armed wing of the Palestinian movement Hamas fired on Sderot.', 'Hamas armed wing'],
    ['fr', 'La branche armée du Hamas a tiré sur Sderot.', 'Hamas armed wing'],
    ['fr', 'Le gouverneur de la région de l’Est, le colonel Sory Dantan, est à Fada, au Burkina Faso.', 'governor'],
    ['fr', 'Le mouvement appelé les Nyatura a tiré à Masisi. Le M23 a fui.', 'Nyatura'],
    ['en', 'The Taliban said the 903rd Corps of the Afghan army left Kunar. Pakistan said nothing.', '903rd Corps'],
  ])('the actor: %s: %s: %s', (language, text, name) => {
    expect(mentionsOf(text, language).actors.map((actor) => actor.name)).toContain(name)
  })

  test.each([
    ['en', 'Colonel Omar Dantan, who commands the base, spoke in Benghazi, Libya.', /staff|command/],
    ['en', 'There was no official word from Gao, in Mali.', /official/],
    ['fr', 'L’armée malienne manque de soutien militaire à Gao. Les rebelles l’ont dit (NDLR).', /NDLR|^militaire/],
    ['en', 'Fighters struck Homs, Syria, a post by @KoriNews on #DuneStorm said.', /Kori|Dune/],
    ['fr', '« Calmez-vous », a dit le maire de Gao. Ils ont crié : Calmez-vous.', /Calmez/],
    ['fr', 'Des tirs partis du Liban ont visé Haïfa.', /party/],
    ['fr', 'Les Tigres, ou al-Noumour en arabe, ont attaqué Gao.', /Arabs/],
    ['fr', 'Situation générale au Mali', /general/],
    ['fr', 'Des gardes allaient au secours de villageois à Tahoua, au Niger.', /emergency/],
    ['en', 'The People’s Liberation Army (EPL) left Ocaña, in Colombia.', /Libération/],
    ['en', 'An Antonov dropped bombs on Kauda, in Sudan, and a Yassin 105 shell hit a tank in Rafah.', /Antonov|Yassin/],
    ['en', 'The National Dune Service met in Juba, South Sudan.', /^The National$/],
    ['fr', 'Le groupe armé dit Wazalendo a fui Masisi. Le M23 est venu. Le groupe d’autodéfense dit Wazalendo a tiré.', /armed group/],
    ['en', 'Drones hit a Russian oil depot near Kursk.', /Russian/],
    ['en', 'The Iranian missile fell near Marib, in Yemen.', /Iran/],
  ])('nobody: %s: %s', (language, text, name) => {
    expect(mentionsOf(text, language).actors.map((actor) => actor.name)).not.toContainEqual(expect.stringMatching(name))
  })
})

describe('words that show what a name is', () => {
  test.each<[language: string, text: string, name: string]>([
    ['fr', 'Les rebelles ont attaqué Namora dans la région du Centre-Nord, au Burkina Faso.', 'Namora'],
    ['fr', 'Au lieu-dit Karambo, des combats ont opposé les rebelles à l’armée centrafricaine.', 'Karambo'],
    ['fr', 'Les rebelles ont étendu leur zone depuis Karambo, en RDC.', 'Karambo'],
    ['fr', 'Le Front a revendiqué la prise de Tin Karambo, au Mali.', 'Tin Karambo'],
    ['fr', 'Des colons ont attaqué Karambo Ayya, près de Ramallah, en Cisjordanie.', 'Karambo Ayya'],
    ['fr', 'Une embuscade a été tendue sur l’axe Karambo-Dantan, au Cameroun.', 'Dantan'],
    ['en', 'The raid covered the Karambo-Dantan axis in Borno, Nigeria.', 'Karambo'],
    ['en', 'A man was hurt on the Karambo–Dantan road in southern Lebanon.', 'Dantan'],
    ['fr', 'Un poste a brûlé aux monts Toromo, au Cameroun.', 'Toromo'],
    ['en', 'Strikes on the towns of Houla and Karambo Dan were reported in Lebanon.', 'Karambo Dan'],
    ['en', 'The army attacked Kauda and Karambo in South Kordofan state on Monday, in Sudan.', 'Karambo'],
    ['en', 'Drones dropped six bombs on Karambo Lone in Myanmar.', 'Karambo Lone'],
    ['en', 'The air strike on Karambo Kone killed two in Myanmar.', 'Karambo Kone'],
    ['en', 'Karambo district, West Dantan – Three soldiers were killed in Ethiopia.', 'Dantan'],
    ['en', 'The plane dropped two bombs on Kauda, one on Karambo and four on the market, in Sudan.', 'Karambo'],
    ['en', 'The plane fell near Lake Karambo, in Sudan.', 'Lake Karambo'],
    ['en', 'The men came from the axis of Karambo, in Borno, Nigeria.', 'Karambo'],
    ['en', 'They met in a place called Karambo Dan, in Ethiopia.', 'Karambo Dan'],
    ['fr', 'Des roquettes sont tombées sur la caserne israélienne de Karambo.', 'Karambo'],
    ['fr', 'Un drone a visé Tel Karambo, en Syrie.', 'Tel Karambo'],
    ['en', 'Jets struck a hideout in Wadi al-Karambo, in Iraq.', 'Wadi al-Karambo'],
    ['en', 'Houthis fired on the Karambo and Bab Tadi fronts in Yemen.', 'Bab Tadi'],
    ['en', 'The two sides clashed at Karambo Bin Sarim in Yemen.', 'Karambo Bin Sarim'],
    ['fr', 'Les rebelles tiennent Karambo et Niambe, en Centrafrique.', 'Karambo'],
    ['en', 'Russian forces took Karambove in Ukraine.', 'Karambove'],
    ['fr', 'Une attaque a eu lieu entre Karambé et Kolokani, au Mali.', 'Karambé'],
    ['en', 'A farmer from the North West fled Gusau, in Zamfara, Nigeria.', 'North West (Nigeria)'],
    ['en', 'A bomb fell on the Kabila area near Kauda, in Sudan.', 'Kabila'],
  ])('a place: %s: %s', (language, text, name) => {
    const { places, actors } = mentionsOf(text, language)
    expect(places.map((place) => place.name)).toContain(name)
    expect(actors.map((actor) => actor.name)).not.toContain(name)
  })

  test.each([
    ['fr', 'Le conflit entre Hema et Lendu a repris en Ituri.', /^(?:Hema|Lendu)$/],
    ['fr', 'Il a été fait prisonnier et envoyé à Bangui.', /diplomat/],
    ['en', 'The base (FOB) near Barawe, in Somalia, burned. The FOB was empty.', /FOB/],
    ['fr', 'Deux femmes ont été tuées dans le groupement Karambo, en RDC.', /group/],
    ['fr', 'Une frappe a touché l’hôpital koweïtien de Rafah.', /^Kuwait$/m],
    ['en', 'Acting on intelligence, troops came to Konduga, Nigeria.', /intelligence/],
    ['en', 'The rebels attacked the camp near Barawe, in Somalia, and held the base.', /army|forces/],
  ])('nobody and no place: %s: %s', (language, text, name) => {
    const { places, actors } = mentionsOf(text, language)
    expect([...places.filter(({ role }) => role !== 'adjective'), ...actors].map((mention) => mention.name)).not.toContainEqual(
      expect.stringMatching(name),
    )
  })
})

describe('what a page prints, and what goes by rail and by sea, is no party', () => {
  test.each(['READ MORE', 'FILE PHOTO', 'Image Credit', 'the Dantan Express', 'the MV Dantan Star'])('%s', (words) => {
    const { actors } = mentionsOf(`Rebels stopped ${words} near Gao, in Mali, on Monday.`, 'en')
    expect(actors.filter(({ text }) => text.includes(words.replace('the ', '')))).toEqual([])
  })
})

describe('what has a governor is the region of that name', () => {
  test.each<[language: string, text: string, id: string]>([
    ['en', 'Odesa governor Oleh Dantan spoke of two dead.', 'odesa-region'],
    ['en', 'The Kharkiv regional police counted two dead.', 'kharkiv-region'],
    ['fr', 'Le gouverneur de Kherson a compté deux morts en Ukraine.', 'kherson-region'],
    ['en', 'Odesa mayor Oleh Dantan spoke of two dead.', 'odesa'],
  ])('%s: %s', (language, text, id) => {
    expect(mentionsOf(text, language).places.map((place) => place.id)).toContain(id)
  })
})

describe('what else than a town a name with its noun is', () => {
  test.each<[language: string, text: string, name: string]>([
    ['fr', 'Des blessés sont à l’hôpital Paul Dantan, au Liban.', 'hôpital Paul Dantan'],
    ['en', 'Two bombs fell on Gao Street in Homs, Syria.', 'Gao Street'],
  ])('%s: %s', (language, text, name) => {
    expect(mentionsOf(text, language).places.map((place) => [place.name, place.id])).toContainEqual([name, null])
  })
})

describe('where roads lead, where people fled from', () => {
  test.each<[language: string, text: string, names: readonly string[]]>([
    ['en', 'Rebels hold the road connecting Dantan Hka with Lashio, in Myanmar.', ['Dantan Hka']],
    ['en', 'Families who fled Dantan Hka are in Lashio, Myanmar.', ['Dantan Hka']],
    ['en', 'People from Dantan, Koritza and Velunga came to Lashio, Myanmar.', ['Dantan', 'Koritza', 'Velunga']],
  ])('%s: %s', (language, text, names) => {
    expect(mentionsOf(text, language).places.map((place) => place.name)).toEqual(expect.arrayContaining([...names]))
  })
})
