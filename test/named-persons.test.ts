import { describe, expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([french, english], loadWorld())
const actorsOf = (text: string, language: string) => toMentions(toTestDocument(text, language), grammars).actors

describe('a person is told besides the office that stands before the name', () => {
  test.each<[language: string, text: string, name: string]>([
    ['fr', 'Le chef de l’administration de la ville de Horlivka, Anton Vetrov, a parlé de deux morts.', 'Anton Vetrov'],
    ['fr', 'Le colonel Moussa Kantara du M23 a pris la parole à Goma.', 'Moussa Kantara'],
    ['fr', 'Le ministre malien de l’Intérieur, Sory Dantan, est venu à Gao.', 'Sory Dantan'],
    ['fr', 'Le général Sory Dantan est venu à Gao. Dantan est reparti lundi.', 'Sory Dantan'],
    ['en', 'Ahmed Kidal spoke in Mogadishu, Somalia. Kidal said that ten men died.', 'Ahmed Kidal'],
    ['en', 'Gunmen killed the officer Omar Dantan at Karambo Check Point in Juba.', 'Omar Dantan'],
    ['en', 'Defense Minister Carlos Peralta said rebels shelled Arauca, in Colombia.', 'Carlos Peralta'],
    ['en', 'Deputy Commissioner of Kurram, Nasir Tolai, was wounded near Parachinar.', 'Nasir Tolai'],
    ['en', 'The UN envoy to Somalia John Marlow met the governor.', 'John Marlow'],
    ['en', 'Marib governor Sultan al-Nadi spoke to reporters in Yemen.', 'Sultan al-Nadi'],
    ['en', 'Prime Minister Anan Tre-o-sa left Bangkok.', 'Anan Tre-o-sa'],
    ['en', 'U.S. Ambassador John B. Marlow met reporters in Haiti.', 'John B. Marlow'],
    ['en', 'Chief of staff Omar Al-Tadi spoke in Tripoli, Libya. Tadi left on Monday.', 'Omar Al-Tadi'],
    ['en', 'Police chief Omar “Murko” Saban spoke in Cotabato.', 'Omar “Murko” Saban'],
    ['fr', 'Selon Pierre Dantan, un avocat, Gao est calme.', 'Pierre Dantan'],
    // Names that hold another's, whom the tables know.
    ['en', 'Mullah Abdul Ghani Noorzai spoke in Kabul.', 'Abdul Ghani Noorzai'],
    ['en', 'Ali Mahmoud Abbas spoke in Damascus.', 'Ali Mahmoud Abbas'],
    ['fr', 'Le Premier ministre Mohammed Chia al-Soudani a vu Mohammed al-Rafidi à Bagdad.', 'Mohammed al-Rafidi'],
  ])('%s: %s', (language, text, name) => {
    expect(actorsOf(text, language).map((actor) => actor.name)).toContain(name)
  })

  test.each([
    ['en', 'Onlookers told of shots in Gao.'],
    ['en', 'The minister wrote on X that Gao was calm.'],
    ['fr', 'Elle est chargée de la Coopération au Mali.'],
  ])('a word with a capital is nobody: %s: %s', (language, text) => {
    expect(actorsOf(text, language).map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:Onlookers|X|Coopération)$/)]),
    )
  })
})

describe('an office or body is told by whom it serves', () => {
  test.each<[language: string, text: string, id: string | null, name: string]>([
    ['fr', 'Le ministre turc des Affaires étrangères est venu à Damas.', 'TR:Foreign Minister', 'Turkish Foreign Minister'],
    ['fr', 'Le ministère malien des Forces armées parle de deux morts à Gao.', 'ML:Defense Ministry', 'Malian Defense Ministry'],
    ['fr', 'Le ministre irakien de l’Intérieur est venu à Erbil.', 'IQ:Interior Minister', 'Iraqi Interior Minister'],
    ['fr', 'L’ancien ministre de la Sécurité a été arrêté à Gao, au Mali.', null, 'former Interior Minister'],
    ['fr', 'Les présidents nigérian et camerounais se sont vus.', 'CM:president', 'Cameroonian president'],
    ['fr', 'L’administration d’occupation de Kherson a parlé de deux morts.', null, 'Kherson occupation authorities'],
    ['fr', 'Les autorités parallèles de l’Est libyen ont fermé un port.', null, 'rival authorities'],
    ['en', 'The Kherson administration spoke of two deaths in Ukraine.', 'kherson:government', 'Kherson government'],
    ['en', 'The Afghan de facto authorities closed a school.', 'taliban', 'Taliban'],
    ['en', 'The chief minister of Khyber Pakhtunkhwa left Peshawar.', 'khyber-pakhtunkhwa:chief minister', 'chief minister'],
    ['en', 'The foreign office in Islamabad said talks had begun in Kabul.', 'PK:Foreign Ministry', 'Pakistani Foreign Ministry'],
    ['en', 'The Malian education ministry shut schools in Gao.', 'ML:Education Ministry', 'Malian Education Ministry'],
    ['en', 'Nangarhar Governor Mullah Karim Zarin met elders in Jalalabad.', 'nangarhar:governor', 'governor'],
    ['en', 'Authorities in Puntland said they had killed ten fighters.', 'puntland:authorities', 'Puntland authorities'],
    ['en', 'The militia announced a parallel government in Sudan.', null, 'rival government'],
    ['en', 'The UN chief spoke of a massacre in Sudan.', 'united-nations', 'United Nations'],
    [
      'en',
      'The Kurdistan Regional Government met. The regional government left Baghdad.',
      'kurdistan-regional-government',
      'Kurdistan Regional Government',
    ],
    ['en', 'The Supreme Court of India asked for a report.', 'IN:Supreme Court', 'Indian Supreme Court'],
    ['fr', 'Le président de la communauté a parlé à Gao, au Mali.', null, 'president'],
    ['en', 'The vice president of Iraq left Baghdad.', 'IQ:vice president', 'Iraqi vice president'],
  ])('%s: %s', (language, text, id, name) => {
    expect(actorsOf(text, language)).toContainEqual(expect.objectContaining({ id, name }))
  })

  test.each<[language: string, text: string, id: string]>([
    ['fr', 'Le ministre a exhorté Ankara à négocier.', 'country:TR'],
    ['fr', 'Ankara ne changeait pas sa position.', 'country:TR'],
    ['fr', 'Il n’y a eu aucun commentaire immédiat de Moscou ou de Téhéran.', 'country:IR'],
    ['fr', 'Berlin et Paris devaient pousser à un accord.', 'country:DE'],
    ['en', 'Talks with Addis Ababa over Somaliland went on.', 'country:ET'],
    ['en', 'The envoy urged Kigali to withdraw its troops.', 'country:RW'],
  ])('a capital is its government: %s: %s', (language, text, id) => {
    expect(actorsOf(text, language).map((actor) => actor.id)).toContain(id)
  })
})

describe('short forms', () => {
  test.each([
    ['en', 'President Bashir spoke of a truce in South Kordofan, in Sudan.', 'President Bashir', 'omar-al-bashir'],
    ['en', 'In Ethiopia, Abiy Ahmed came to Mekelle. On Monday Abiy left.', 'Abiy', 'abiy-ahmed'],
    ['en', 'The government in Hargeisa sent guards to Las Anod, in Somalia.', 'The government', 'somaliland:government'],
    ['en', 'Kano State Police Command spoke in Kano, Nigeria. The command named nobody.', 'The command', 'NG:police'],
    ['en', 'S. Sudan freed ten children near Pibor.', 'S. Sudan', 'country:SS'],
    ['fr', 'Les troupes onusiennes ont quitté Ber, au Mali.', 'Les troupes onusiennes', 'minusma'],
  ])('%s: %s', (language, text, written, id) => {
    expect(actorsOf(text, language).find((actor) => actor.text === written)?.id).toBe(id)
  })
})
