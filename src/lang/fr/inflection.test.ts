import { describe, expect, it } from 'vitest'
import type { Tense } from '../inflection.ts'
import { inflectAdjective, inflectNoun, inflectVerb } from './inflection.ts'

const ofTense = (lemma: string, tense: Tense): string =>
  inflectVerb(lemma)
    .filter((form) => form.tense === tense)
    .map(({ form }) => form)
    .join(', ')

describe('inflectVerb', () => {
  const table: readonly (readonly [lemma: string, tense: Tense, forms: string])[] = [
    ['frapper', 'present', 'frappe, frappent, frappons'],
    ['frapper', 'past', 'frappait, frappaient, frappions, frappa, frappèrent, frappâmes'],
    ['frapper', 'future', 'frappera, frapperont, frapperons'],
    ['frapper', 'conditional', 'frapperait, frapperaient, frapperions'],
    ['frapper', 'participle', 'frappé, frappée, frappés, frappées'],
    ['frapper', 'gerund', 'frappant'],
    ['frapper', 'infinitive', 'frapper'],
    ['engager', 'past', 'engageait, engageaient, engagions, engagea, engagèrent, engageâmes'],
    ['lancer', 'past', 'lançait, lançaient, lancions, lança, lancèrent, lançâmes'],
    ['lancer', 'gerund', 'lançant'],
    ['déployer', 'present', 'déploie, déploient, déployons'],
    ['envoyer', 'future', 'enverra, enverront, enverrons'],
    ['essayer', 'present', 'essaie, essaient, essaye, essayent, essayons'],
    ['appeler', 'present', 'appelle, appellent, appelons'],
    ['rejeter', 'future', 'rejettera, rejetteront, rejetterons'],
    ['démanteler', 'present', 'démantèle, démantèlent, démantelons'],
    ['interpeller', 'present', 'interpelle, interpellent, interpellons'],
    ['céder', 'present', 'cède, cèdent, cédons'],
    ['céder', 'future', 'cèdera, cèderont, cèderons, cédera, céderont, céderons'],
    ['assiéger', 'present', 'assiège, assiègent, assiégeons'],
    ['révéler', 'present', 'révèle, révèlent, révélons'],
    ['créer', 'participle', 'créé, créée, créés, créées'],
    ['enlever', 'present', 'enlève, enlèvent, enlevons'],
    ['blesser', 'present', 'blesse, blessent, blessons'],
    ['annexer', 'present', 'annexe, annexent, annexons'],
    ['périr', 'present', 'périt, périssent, périssons'],
    ['périr', 'past', 'périssait, périssaient, périssions, périt, périrent, pérîmes'],
    ['répartir', 'present', 'répartit, répartissent, répartissons'],
    ['perdre', 'present', 'perd, perdent, perdons'],
    ['rendre', 'past', 'rendait, rendaient, rendions, rendit, rendirent, rendîmes'],
    ['surprendre', 'present', 'surprend, surprennent, surprenons'],
    ['mettre', 'participle', 'mis, mise, mises'],
    ['maintenir', 'past', 'maintenait, maintenaient, maintenions, maintint, maintinrent, maintînmes'],
    ['intervenir', 'subjunctive', 'intervienne'],
    ['mourir', 'participle', 'mort, morte, morts, mortes'],
    ['mourir', 'future', 'mourra, mourront, mourrons'],
    ['ouvrir', 'participle', 'ouvert, ouverte, ouverts, ouvertes'],
    ['souffrir', 'present', 'souffre, souffrent, souffrons'],
    ['détruire', 'participle', 'détruit, détruite, détruits, détruites'],
    ['abattre', 'present', 'abat, abattent, abattons'],
    ['dire', 'past', 'disait, disaient, disions, dit, dirent, dîmes'],
    ['faire', 'subjunctive', 'fasse, fassent'],
    ['voir', 'future', 'verra, verront, verrons'],
    ['prévoir', 'future', 'prévoira, prévoiront, prévoirons'],
    ['savoir', 'gerund', 'sachant'],
    ['pouvoir', 'subjunctive', 'puisse, puissent'],
    ['devoir', 'participle', 'dû, due, dus, dues'],
    ['aller', 'present', 'va, vont, allons'],
    ['être', 'past', 'était, étaient, étions, fut, furent, fûmes'],
    ['être', 'participle', 'été'],
    ['avoir', 'gerund', 'ayant'],
    ['repartir', 'present', 'repart, repartent, repartons'],
    ['démentir', 'present', 'dément, démentent, démentons'],
    ['atteindre', 'past', 'atteignait, atteignaient, atteignions, atteignit, atteignirent, atteignîmes'],
    ['craindre', 'present', 'craint, craignent, craignons'],
    ['rejoindre', 'participle', 'rejoint, rejointe, rejoints, rejointes'],
    ['poursuivre', 'participle', 'poursuivi, poursuivie, poursuivis, poursuivies'],
    ['recevoir', 'present', 'reçoit, reçoivent, recevons'],
    ['recevoir', 'participle', 'reçu, reçue, reçus, reçues'],
    ['conclure', 'participle', 'conclu, conclue, conclus, conclues'],
    ['interrompre', 'present', 'interrompt, interrompent, interrompons'],
    ['fuir', 'present', 'fuit, fuient, fuyons'],
    ['assaillir', 'present', 'assaille, assaillent, assaillons'],
    ['convaincre', 'past', 'convainquait, convainquaient, convainquions, convainquit, convainquirent, convainquîmes'],
    ['naître', 'past', 'naissait, naissaient, naissions, naquit, naquirent, naquîmes'],
    ['reconnaître', 'present', 'reconnaît, reconnaissent, reconnaissons, reconnait'],
    ['survivre', 'participle', 'survécu, survécue, survécus, survécues'],
    ['décrire', 'present', 'décrit, décrivent, décrivons'],
    ['élire', 'past', 'élisait, élisaient, élisions, élut, élurent, élûmes'],
    ['dissoudre', 'participle', 'dissous, dissoute, dissoutes'],
    ['conquérir', 'present', 'conquiert, conquièrent, conquérons'],
    ['prendre pour cible', 'participle', 'pris pour cible, prise pour cible, prises pour cible'],
    ['faire l’objet de', 'present', formsOf('fait', 'font', 'faisons', "l'objet de, l'objet d', l'objet du, l'objet des")],
    ['viser à', 'gerund', 'visant à, visant au, visant aux'],
    ['se retirer', 'present', 'se retire, se retirent, nous retirons'],
    ['se retirer', 'participle', 'retiré, retirée, retirés, retirées'],
    ["s'affronter", 'past', "s'affrontait, s'affrontaient, nous affrontions, s'affronta, s'affrontèrent, nous affrontâmes"],
    ["s'en prendre aux", 'present', "s'en prend aux, s'en prennent aux, nous en prenons aux"],
    [
      'se faire exploser',
      'past',
      'se faisait exploser, se faisaient exploser, nous faisions exploser, se fit exploser, se firent exploser, nous fîmes exploser',
    ],
    ['=visé par', 'participle', 'visé par'],
    ['= porte la marque de', 'present', 'porte la marque de'],
  ]
  it.each(table)('%s, %s', (lemma, tense, forms) => {
    expect(ofTense(lemma, tense)).toBe(forms)
  })

  it('lists no form twice', () => {
    for (const [lemma] of table) {
      const forms = inflectVerb(lemma).map(({ form, tense }) => `${tense} ${form}`)
      expect(new Set(forms).size, lemma).toBe(forms.length)
    }
  })

  it('refuses what is no infinitive', () => {
    expect(() => inflectVerb('tirs de roquette')).toThrow('tirs')
  })
})

function formsOf(il: string, ils: string, nous: string, endings: string): string {
  return [il, ils, nous].flatMap((form) => endings.split(', ').map((ending) => `${form} ${ending}`)).join(', ')
}

describe('inflectNoun', () => {
  it.each([
    ['frappe', 'frappe, frappes'],
    ['frappe aérienne', 'frappe aérienne, frappes aériennes'],
    ['poste de contrôle', 'poste de contrôle, postes de contrôle'],
    ["centre d'entraînement", "centre d'entraînement, centres d'entraînement"],
    ['véhicule sans pilote', 'véhicule sans pilote, véhicules sans pilote'],
    ['homme lourdement armé', 'homme lourdement armé, hommes lourdement armés'],
    ['bombardement aérien', 'bombardement aérien, bombardements aériens'],
    ['drone non identifié', 'drone non identifié, drones non identifiés'],
    ['premier ministre', 'premier ministre, premiers ministres'],
    ['porte-parole', 'porte-parole'],
    ['cessez-le-feu', 'cessez-le-feu'],
    ['lance-roquettes', 'lance-roquettes'],
    ['porte-avions', 'porte-avions'],
    ['couvre-feu', 'couvre-feu, couvre-feux'],
    ['poste-frontière', 'poste-frontière, postes-frontières'],
    ['sous-marin', 'sous-marin, sous-marins'],
    ["chef d'état-major", "chef d'état-major, chefs d'état-major"],
    ['garde-côte', 'garde-côte, garde-côtes, gardes-côtes'],
    ['drone kamikaze', 'drone kamikaze, drones kamikazes, drones kamikaze'],
    ['attentat-suicide', 'attentat-suicide, attentats-suicides, attentats-suicide'],
    ['missile sol-air', 'missile sol-air, missiles sol-air'],
    ['missile Scud', 'missile Scud, missiles Scud'],
    ['ONG', 'ONG'],
    ['général', 'général, généraux'],
    ['chantier naval', 'chantier naval, chantiers navals'],
    ['travail', 'travail, travaux'],
    ['feu', 'feu, feux'],
    ['pneu', 'pneu, pneus'],
    ['bateau', 'bateau, bateaux'],
    ['obus', 'obus'],
    ['gaz', 'gaz'],
    ['forces armées', 'forces armées'],
    ['=coup', 'coup'],
  ])('%s', (lemma, forms) => {
    expect(inflectNoun(lemma).join(', ')).toBe(forms)
  })
})

describe('inflectAdjective', () => {
  it.each([
    ['armé', 'armé, armée, armés, armées'],
    ['islamiste', 'islamiste, islamistes'],
    ['offensif', 'offensif, offensive, offensifs, offensives'],
    ['dangereux', 'dangereux, dangereuse, dangereuses'],
    ['irakien', 'irakien, irakienne, irakiens, irakiennes'],
    ['européen', 'européen, européenne, européens, européennes'],
    ['officiel', 'officiel, officielle, officiels, officielles'],
    ['premier', 'premier, première, premiers, premières'],
    ['régional', 'régional, régionale, régionaux, régionales'],
    ['naval', 'naval, navale, navals, navales'],
    ['français', 'français, française, françaises'],
    ['conservateur', 'conservateur, conservatrice, conservateurs, conservatrices'],
    ['supérieur', 'supérieur, supérieure, supérieurs, supérieures'],
    ['complet', 'complet, complète, complets, complètes'],
    ['beau', 'beau, belle, beaux, belles, bel'],
    ['nouveau', 'nouveau, nouvelle, nouveaux, nouvelles, nouvel'],
    ['vieux', 'vieux, vieille, vieilles, vieil'],
    ['blanc', 'blanc, blanche, blancs, blanches'],
    ['public', 'public, publique, publics, publiques'],
    ['turc', 'turc, turque, turcs, turques'],
    ['grec', 'grec, grecque, grecs, grecques'],
    ['long', 'long, longue, longs, longues'],
    ['faux', 'faux, fausse, fausses'],
    ['afghan', 'afghan, afghane, afghans, afghanes'],
    ['houthi', 'houthi, houthie, houthis, houthies'],
    ['nord-coréen', 'nord-coréen, nord-coréenne, nord-coréens, nord-coréennes'],
    ['non identifié', 'non identifié, non identifiée, non identifiés, non identifiées'],
    ['lié à Daech', 'lié à Daech, liée à Daech, liés à Daech, liées à Daech'],
    ['de sécurité', 'de sécurité'],
    ["d'opposition", "d'opposition"],
    ['burkinabè', 'burkinabè'],
    ['US', 'US'],
    ['=clé', 'clé'],
  ])('%s', (lemma, forms) => {
    expect(inflectAdjective(lemma).join(', ')).toBe(forms)
  })
})
