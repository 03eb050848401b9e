import type { PlacePhrases } from '../place-phrases.ts'

export const placePhrases: PlacePhrases = {
  bearings: {
    0: 'nord, septentrional',
    45: 'nord est',
    90: 'est, oriental',
    135: 'sud est',
    180: 'sud, méridional',
    225: 'sud ouest',
    270: 'ouest, occidental',
    315: 'nord ouest',
  },
  lengths: { 1000: 'km, kilomètre, kilomètres, kms', 1609: 'mile, miles', 1852: 'mille, milles, nautiques, marins' },
  joints:
    'de, d’, du, des, la, le, l’, les, à, au, aux, en, dans, une, dizaine, environ, quelque, juste, situé, située, partie, zone, région, la ville, ville, village',
  between: 'entre',
  and: 'et',
  around: 'campagne, campagnes, rif, périphérie, environs, alentours, abords, banlieue, banlieues, faubourgs, arrière pays',
  beside:
    'près, proximité, abords, alentours, environs, loin, entrée, sortie, périphérie, banlieue, faubourgs, hauteur, vers, jusqu’à, portes, ' +
    'lisière, amont, aval, encablures, kilomètres, km',
  goings: 'fui, fuient, allés, rendus, repliés, réfugiés, arrivés, entrés',
  offshore: 'large, côte, côtes, littoral, eaux',
  border: 'frontière, frontières, frontalière, frontalier',
  wills:
    'position, positions, souhait, souhaits, volonté, exigence, exigences, décision, décisions, demande, demandes, réponse, réponses, offre, offres, ' +
    'plan, plans, politique, allié, alliés, alliée, alliées, version, refus, soutien, appui, appel, appels, proposition, propositions, engagement, ' +
    'engagements, promesse, promesses, intérêts, accord, aval, feu vert, démenti, avertissement, avertissements, menace, menaces, émissaire, ' +
    'émissaires, ambassadeur, ambassadrice, délégation, négociateurs, diplomatie, diplomates, dirigeants, intentions, ambitions, objectifs, ' +
    'stratégie, ordres, pression, pressions, relations, aide, assistance, influence, régime, gouvernement, partenaire, partenaires, adversaires, ' +
    'ennemis, rivaux, autorités, accusations, allégations, reconnaissance, ingérence, commentaire, commentaires, réaction, réactions, guerre, offensive, invasion, agression',
  addressing:
    'exhorte, exhorté, exhortant, exhorter, accuse, accusé, accusant, accuser, critique, critiqué, critiquant, presse, pressé, pressant, prévenu, ' +
    'averti, avertit, avertissant, invite, invité, invitant, appelle, appelé, appelant, somme, sommé, sommant, blâme, blâmé, remercie, remercié, ' +
    'remerciant, convaincre, convaincu, persuader, soutient, soutenir, soutenant, condamne, condamné, informé, menace, menacé, menaçant, félicité, ' +
    'encourage, encouragé, autorise, autorisé, poussé, contraint, sanctionner, sanctionné, aide, aidé, irrité, agacé',
  happenings:
    'tombe, tomba, tombait, reste, restait, demeure, demeurait, compte, comptait, vit, vivait, brûle, brûlait, tremble, tremblait, ' +
    'dort, pleure, pleurait, devient, devint, abrite, abritait, accueille, accueillait, connaît, connaissait, subit, subissait, souffre, souffrait, ' +
    'manque, manquait, bascule, résiste, retrouve',
  passing: 'passer, passe, passait, passant, passé, passés, passée, passées, transiter, transite, transité, transitant, acheminé, acheminés',
}
