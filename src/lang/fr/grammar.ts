import type { Lexicon } from '../lexicon.ts'
import { peoples } from '../peoples.ts'
import { A, DE, followed } from './contractions.ts'

/** Each of the participles in its four forms. */
const inForms = (participles: string): string =>
  participles
    .split(', ')
    .flatMap((word) => ['', 'e', 's', 'es'].map((ending) => `${word}${ending}`))
    .join(', ')

const ACCUSED = inForms('soupçonné, suspecté, accusé')
const NAMED = inForms('identifié, présenté, désigné, décrit')
const BACKED = inForms('appuyé, soutenu, épaulé, secondé, aidé, assisté, accompagné, renforcé, rejoint, conseillé, encadré, parrainé, financé, armé')
const JOINED = inForms('affilié, rallié, apparenté, assimilé, allié, dévoué, acquis')
const LOYAL = 'fidèle, fidèles, loyal, loyale, loyaux, loyales, restés fidèles, restées fidèles, favorable, favorables'

export const grammar: Lexicon['grammar'] = {
  // «un» and «une» are numbers.
  determiner:
    'le, la, l’, les, des, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs, chaque, tout, toute, tous, toutes, ' +
    'tout le, toute la, tout l’, tous les, toutes les, tous ces, toutes ces, tous ses, toutes ses, tous leurs, toutes leurs, quel, quelle, ' +
    'quels, quelles, n’importe quel, n’importe quelle, tel, telle, tels, telles, un tel, une telle, de tels, de telles, autre, autres, ' +
    'l’autre, les autres, ' +
    followed('l’ensemble, l’intégralité, la totalité', DE),
  several:
    'plusieurs, certains, certaines, quelques, quelques-uns, quelques-unes, de nombreux, de nombreuses, nombreux, nombreuses, divers, diverses, ' +
    'différents, différentes, de multiples, multiples, maints, maintes, d’innombrables, innombrables, d’autres, bien d’autres, bien des, moult, ' +
    'plusieurs autres, quelques autres, certains autres, certaines autres, de nombreux autres, de nombreuses autres, les nombreux, ' +
    'les nombreuses, plusieurs des, certains des, certaines des, quelques-uns des, quelques-unes des, quantité de, pas mal de, la plupart des, ' +
    'la plupart d’, la plupart de, la plupart du, la majorité des, la majorité de, une majorité de, une majorité d’, la majeure partie des, ' +
    'la majeure partie de, la majeure partie du, beaucoup, la plupart, un certain nombre, un grand nombre, ' +
    followed(
      'nombre, bon nombre, un certain nombre, un grand nombre, un très grand nombre, un petit nombre, un nombre important, un nombre limité, ' +
        'un nombre considérable, un nombre croissant, un nombre élevé, un nombre indéterminé, un nombre inconnu, un nombre non précisé, ' +
        'un nombre non déterminé, un nombre record, une série, des séries, une nouvelle série, une longue série, toute une série, une vague, ' +
        'une nouvelle vague, des vagues, une multitude, une succession, une poignée, une kyrielle, une quantité, une grande quantité, ' +
        'des quantités, une partie, une grande partie, une salve, une nouvelle salve, une pluie, un flot, une avalanche, beaucoup, énormément, ' +
        'un groupe, un petit groupe, tant, une foule, un ensemble, un lot, vague, vagues, séries, rafales',
      'de, d’, des',
    ),
  of: 'de, d’, du, des, parmi, d’entre',
  against:
    'contre, sur, visant, ciblant, vers, envers, dirigé contre, dirigée contre, dirigés contre, dirigées contre, ' +
    'ayant visé, ayant ciblé, ' +
    'ayant frappé, ayant touché, visant directement, ciblant directement, ' +
    followed('à l’encontre, en direction, à destination, à l’égard, à l’endroit', DE),
  at:
    'à, au, aux, dans, en, vers, chez, devant, derrière, sous, à travers, jusqu’à, jusqu’au, jusqu’aux, jusque dans, jusqu’en, ' +
    'jusque sur, en plein, en pleine, au beau milieu, hors, par-delà, à la frontière avec, à la frontière entre, ' +
    'le long de la frontière avec, près de la frontière avec, non loin de la frontière avec, sur la route de, sur la route du, ' +
    'sur la route des, sur la route d’, sur la route entre, sur la route reliant, sur l’axe, sur la route menant à, sur la route menant au, ' +
    'à mi-chemin entre, à cheval entre, ' +
    followed(
      'au nord, au sud, à l’est, à l’ouest, au nord-est, au nord-ouest, au sud-est, au sud-ouest, au centre, au centre-nord, au centre-sud, ' +
        'au centre-est, au centre-ouest, dans le nord, dans le sud, dans l’est, dans l’ouest, dans le nord-est, dans le nord-ouest, ' +
        'dans le sud-est, dans le sud-ouest, dans le centre, dans le centre-nord, dans le centre-sud, dans le centre-est, dans le centre-ouest, ' +
        'dans l’extrême nord, dans l’extrême sud, dans l’extrême est, dans l’extrême ouest, à l’extrême nord, à l’extrême sud, ' +
        'dans le grand nord, en plein centre, en plein cœur, ' +
        'juste au nord, juste au sud, juste à l’est, juste à l’ouest, plus au nord, plus au sud, plus à l’est, plus à l’ouest',
      DE,
    ) +
    ', ' +
    followed(
      'près, tout près, très près, à proximité, à proximité immédiate, aux abords, aux abords immédiats, au large, au cœur, à l’intérieur, ' +
        'à l’extérieur, en dehors, autour, tout autour, le long, tout le long, aux alentours, dans les alentours, aux environs, ' +
        'dans les environs, aux confins, à la lisière, en lisière, à l’entrée, à la sortie, à la hauteur, à hauteur, à la limite, aux portes, ' +
        'en périphérie, à la périphérie, dans la périphérie, en bordure, au bord, sur les bords, sur les rives, sur la rive, au-dessus, ' +
        'au-dessous, en dessous, au-delà, hors, en face, au pied, au milieu, au sein, à côté, non loin, pas loin, à quelques kilomètres, ' +
        'à quelques mètres, à quelques encablures, dans le voisinage, au voisinage, au niveau, à l’arrière, à l’avant, au fond, au sommet, ' +
        'au carrefour, au croisement, à la jonction, en amont, en aval, de part et d’autre, à deux pas, à portée, dans la banlieue, en banlieue, ' +
        'dans les faubourgs, dans l’enceinte, dans le périmètre, dans le ciel, dans les eaux, sur les hauteurs, sur le territoire, ' +
        'sur le sol, sur la côte, sur les côtes, sur le littoral, sur l’île, au travers, à l’angle, à l’emplacement',
      DE,
    ) +
    ', ' +
    followed('face, suite, consécutivement, consécutif, consécutive', A) +
    ', ' +
    // What happens in the course of a deed is told where a place is told.
    `pendant, durant, ${followed('lors, au cours, à l’occasion, dans le cadre, en marge, au terme', DE)}`,
  with:
    'avec, via, en utilisant, utilisant, employant, en employant, moyennant, muni, munie, munis, munies, équipé, équipée, équipés, équipées, ' +
    'doté, dotée, dotés, dotées, depuis des, au moyen, ' +
    followed(
      'à l’aide, au moyen, à coups, à coup, à grand renfort, à grands renforts, par le biais, par l’intermédiaire, par l’entremise, ' +
        'par le truchement, par voie, en faisant usage, en se servant, en usant, au volant, à bord, à dos, sous la menace, muni, munie, munis, ' +
        'munies, armé, armés, équipé, équipée, équipés, équipées, doté, dotée, dotés, dotées, chargé, chargée, chargés, chargées, ' +
        'bourré, bourrée, bourrés, bourrées, porteur, porteurs, avec l’aide, avec le concours',
      DE,
    ) +
    ', ' +
    followed('grâce, en recourant, en ayant recours, recourant', A),
  by:
    `par, ${followed(BACKED, 'par')}, ` +
    followed(
      'de la part, sous les coups, sous les balles, sous les tirs, sous le feu, à l’initiative, des mains, aux mains, entre les mains, de la main',
      DE,
    ) +
    ', ' +
    followed('attribué, attribuée, attribués, attribuées, imputé, imputée, imputés, imputées', A),
  from: followed(
    'à partir, en provenance, au départ, auprès, provenant, venant, venu, venue, venus, venues, originaire, originaires, issu, issue, issus, issues, ' +
      'hors',
    DE,
  ),
  since: 'depuis, dès, depuis des',
  according:
    'selon, d’après, à en croire, à l’en croire, à les en croire, à l’entendre, à les entendre, à son avis, citant, en citant, dixit, se référant à, ' +
    'se référant au, se référant aux, s’appuyant sur, comme l’a rapporté, comme l’ont rapporté, ' +
    'comme l’a indiqué, comme l’ont indiqué, comme l’a annoncé, comme l’ont annoncé, comme l’a affirmé, comme l’ont affirmé, ' +
    'comme l’a déclaré, comme l’a confirmé, comme l’ont confirmé, comme l’a précisé, comme l’a expliqué, comme l’indique, comme l’indiquent, ' +
    'comme le rapporte, comme le rapportent, comme le souligne, comme l’affirme, comme l’affirment, ' +
    followed(
      'par la voix, par la bouche, de l’avis, de l’aveu, aux dires, selon les dires, d’après les dires, selon les propos, d’après les propos, selon les affirmations, au dire, au témoignage, sur la foi, du point de vue, de l’aveu même',
      DE,
    ),
  to: `à, au, aux, ${followed('auprès, à l’attention, à l’intention, à l’adresse, au micro, à l’antenne, sur les antennes, dans les colonnes', DE)}`,
  and:
    'et, ainsi que, ainsi qu’, de même que, de même qu’, tout comme, aussi bien que, sans compter, sans oublier, &, et aussi, et également, ' +
    `et même, et puis, et enfin, mais aussi, mais également, voire, comme aussi, de pair avec, ${followed('en plus', DE)}`,
  or: 'ou, ou bien, ou encore, ou alors, et ou, soit',
  but:
    'mais, cependant, toutefois, néanmoins, pourtant, or, en revanche, par contre, au contraire, malgré, malgré tout, sauf, hormis, excepté, ' +
    'nonobstant, quand même, tout de même, plutôt que, plutôt qu’, même si, même s’, encore que, encore qu’, si ce n’est, mis à part, ' +
    'reste que, toujours est-il que, il n’en demeure pas moins que, ' +
    `${followed('en dépit, au lieu, à l’exception, à l’inverse, au mépris', DE)}, ${followed('contrairement', A)}`,
  that: 'que, qu’, le fait que, le fait qu’, du fait que, du fait qu’, comme quoi, à ce que, à ce qu’, de ce que, de ce qu’',
  who:
    'qui, lequel, laquelle, lesquels, lesquelles, auquel, à laquelle, auxquels, auxquelles, ce qui, celui qui, celle qui, ceux qui, celles qui, ' +
    'à qui, par qui, contre qui, avec qui, de qui, pour qui, par lequel, par laquelle, par lesquels, par lesquelles, avec lequel, ' +
    'avec laquelle, avec lesquels, avec lesquelles, contre lequel, contre laquelle, contre lesquels, contre lesquelles, quiconque',
  where:
    'où, dont, d’où, là où, par où, jusqu’où, partout où, duquel, de laquelle, desquels, desquelles, dans lequel, dans laquelle, ' +
    'dans lesquels, dans lesquelles, sur lequel, sur laquelle, sur lesquels, sur lesquelles, pendant lequel, pendant laquelle, durant lequel, ' +
    'durant laquelle, parmi lesquels, parmi lesquelles, après lequel, après laquelle, ' +
    followed(
      'au cours, lors, près, à bord, au sein, à l’issue, à la suite, au large, autour, à l’intérieur, à proximité, au nom, au profit',
      'duquel, de laquelle, desquels, desquelles',
    ),
  sequel: `${followed('avant', 'de, d’')}, avant même de, avant même d’, pour ensuite, pour finalement`,
  there: 'là, là-bas, sur place, sur les lieux, y',
  when:
    'lorsque, lorsqu’, quand, alors que, alors qu’, tandis que, tandis qu’, après que, après qu’, avant que, avant qu’, pendant que, pendant qu’, ' +
    'si, s’il, s’ils, en cas de, en cas d’, au cas où, comme, bien que, bien qu’, quoique, quoiqu’, dès que, dès qu’, aussitôt que, aussitôt qu’, sitôt que, depuis que, depuis qu’, ' +
    'jusqu’à ce que, jusqu’à ce qu’, tant que, tant qu’, pour que, pour qu’, afin que, afin qu’, sans que, sans qu’, puisque, puisqu’, ' +
    'parce que, parce qu’, au moment où, à l’heure où, une fois que, une fois qu’, maintenant que, maintenant qu’, à mesure que, à mesure qu’, ' +
    'au fur et à mesure que, au fur et à mesure qu’, chaque fois que, chaque fois qu’, en même temps que, en attendant que, de sorte que, ' +
    'de sorte qu’, si bien que, si bien qu’, de façon à ce que, de manière à ce que, à moins que, à moins qu’, étant donné que, étant donné qu’, ' +
    'vu que, vu qu’, dès lors que, dès lors qu’, au point que, ne serait-ce que, après, avant, ' +
    'peu après, peu avant, juste après, juste avant, immédiatement après, sitôt après, peu de temps après, peu de temps avant, sur fond de, ' +
    'sur fond d’, suivi de, suivie de, suivis de, suivies de, suivi d’, suivie d’, suivis d’, suivies d’, suivi par, suivie par, avant de, avant d’, ' +
    followed(
      'en raison, à cause, au lendemain, dans le sillage, dans la foulée, à la veille, à l’approche, au fil, en signe, par crainte, par peur, en guise, au nom, au profit, en présence, ' +
        'en l’absence, en prévision, à la faveur',
      DE,
    ) +
    ', ' +
    followed('en réponse, en riposte, en représailles, en réaction, en soutien', A) +
    ', ' +
    followed('à la suite, à l’issue', DE),
  if:
    'si, s’il, s’ils, à moins que, à moins qu’, pour que, pour qu’, afin que, afin qu’, sans que, sans qu’, avant que, avant qu’, à condition que, ' +
    'à condition qu’, de peur que, de peur qu’, de crainte que, jusqu’à ce que, jusqu’à ce qu’, même si, même s’il, comme si, en cas de, en cas d’, ' +
    'en attendant que, en attendant qu’, au cas où, dans le cas où, pourvu que, pourvu qu’',
  like: 'comme, tel que, telle que, tels que, telles que, tel qu’, telle qu’, tels qu’, telles qu’, à l’image de, à l’image du, à l’instar de, à l’instar du, à l’instar des, en tant que',
  not:
    'ne, n’, pas, jamais, aucun, aucune, aucunement, sans, ni, nul, nulle, nullement, non, guère, rien, nulle part, personne ne, personne n’, ' +
    'pas encore, pas un, pas une, pas un seul, pas une seule, pas du tout, non pas, sans aucun, sans aucune, plus aucun, plus aucune, ' +
    'ne pas, ne jamais, en aucun cas, d’aucune manière, pas de, pas d’, ni même, sans pour autant',
  pronoun:
    'il, ils, elle, elles, on, l’on, nous, vous, je, j’, tu, me, m’, te, t’, lui, eux, moi, toi, soi, ça, cela, ceci, c’, celui-ci, celle-ci, ' +
    'ceux-ci, celles-ci, celui-là, celle-là, ceux-là, celles-là, celui, celle, ceux, celles, ce dernier, cette dernière, ces derniers, ' +
    'ces dernières, lui-même, elle-même, eux-mêmes, elles-mêmes, nous-mêmes, soi-même, moi-même, chacun, chacune, tout le monde, quelqu’un, ' +
    'quelque chose, autrui, les uns, les unes, l’un l’autre, les uns les autres, l’un et l’autre',
  reflexive: 'se, s’, s’en',
  also:
    'également, aussi, par ailleurs, en outre, en plus, de surcroît, qui plus est, d’ailleurs, de même, pareillement, ' +
    'parallèlement, en parallèle, simultanément, concomitamment, au même moment, en même temps, dans le même temps, pendant ce temps, ' +
    'entre-temps, entretemps, dans l’intervalle, plus tôt, plus tard, un peu plus tôt, un peu plus tard, auparavant, précédemment, ensuite, ' +
    'puis, enfin, finalement, par la suite, depuis lors, à l’époque, à cette époque, à ce moment-là, d’abord, tout d’abord, ' +
    'dans un premier temps, dans un second temps, dans un deuxième temps, en premier lieu, en second lieu, en dernier lieu, pour sa part, ' +
    'pour leur part, pour ma part, pour notre part, de son côté, de leur côté, de mon côté, de notre côté, quant à lui, quant à elle, ' +
    'quant à eux, quant à elles, à son tour, à leur tour, d’une part, d’autre part, d’un côté, d’un autre côté, en retour, ' +
    'dans ce contexte, dans le même contexte, dans un autre contexte, dans ce cadre, dans la foulée, dans le même ordre d’idées, ' +
    'dans le même registre, sur le même registre, dans le même sillage, à cet égard, à ce sujet, à ce propos, à cet effet, à cette fin, ' +
    'à cette occasion, sur un autre plan, sur un autre front, sur un autre registre, dans un autre incident, ' +
    'dans un incident distinct, dans un incident séparé, séparément, ailleurs, ' +
    'au passage, par exemple, à titre d’exemple, en particulier, entre autres, non seulement, de fait, en fait, en effet, en somme, bref, ' +
    'à nouveau, de nouveau, encore une fois, une nouvelle fois, une fois de plus, en conséquence, par conséquent, de ce fait, ' +
    'aussitôt, aussitôt après, sur ces entrefaites, au final, au total, au surplus, en définitive, surtout, avant tout, du même coup',
  own: 'son, sa, ses, leur, leurs, notre, nos, tous ses, toutes ses, tous leurs, toutes leurs',
  same:
    'même, mêmes, le même, la même, les mêmes, ledit, ladite, lesdits, lesdites, dudit, desdits, desdites, audit, auxdits, ' +
    'auxdites, susdit, susdite, susdits, susdites, susmentionné, susmentionnée, susmentionnés, susmentionnées, précité, précitée, précités, ' +
    'précitées, susnommé, susnommée, ce même, cette même, ces mêmes, cet même, en question, ' +
    'susvisé, susvisée, cité plus haut, citée plus haut, mentionné plus haut, mentionnée plus haut',
  this: 'ce, cet, cette, ces, ledit, ladite, lesdits, lesdites',
  adverb:
    'directement, indirectement, juste, notamment, dont notamment, particulièrement, principalement, essentiellement, précisément, exactement, ' +
    'apparemment, vraisemblablement, probablement, possiblement, éventuellement, certainement, évidemment, clairement, manifestement, ' +
    'visiblement, effectivement, réellement, vraiment, véritablement, officiellement, officieusement, publiquement, formellement, ' +
    'catégoriquement, fermement, vivement, vigoureusement, fortement, gravement, grièvement, légèrement, mortellement, sérieusement, ' +
    'sévèrement, durement, lourdement, modérément, partiellement, totalement, entièrement, complètement, intégralement, largement, ' +
    'intensément, intensivement, violemment, brutalement, sauvagement, cruellement, lâchement, froidement, sommairement, délibérément, ' +
    'volontairement, intentionnellement, sciemment, involontairement, accidentellement, aveuglément, indistinctement, massivement, ' +
    'successivement, respectivement, conjointement, ensemble, individuellement, collectivement, unilatéralement, mutuellement, ' +
    'réciproquement, étroitement, immédiatement, instantanément, rapidement, promptement, brusquement, soudainement, soudain, subitement, ' +
    'progressivement, graduellement, peu à peu, petit à petit, lentement, antérieurement, ultérieurement, initialement, originellement, ' +
    'régulièrement, fréquemment, souvent, parfois, quelquefois, occasionnellement, sporadiquement, épisodiquement, ponctuellement, rarement, ' +
    'quotidiennement, habituellement, généralement, globalement, traditionnellement, systématiquement, méthodiquement, continuellement, ' +
    'constamment, continûment, inlassablement, récemment, dernièrement, nouvellement, fraîchement, actuellement, présentement, prochainement, ' +
    'longuement, longtemps, brièvement, temporairement, provisoirement, momentanément, définitivement, indéfiniment, durablement, ' +
    'uniquement, seulement, exclusivement, simplement, spécialement, spécifiquement, strictement, purement, majoritairement, ' +
    'illégalement, légalement, arbitrairement, pacifiquement, militairement, politiquement, stratégiquement, tactiquement, localement, ' +
    'internationalement, mondialement, nationalement, techniquement, financièrement, physiquement, verbalement, personnellement, nommément, ' +
    'anonymement, ouvertement, secrètement, discrètement, clandestinement, explicitement, implicitement, nettement, sensiblement, ' +
    'considérablement, significativement, drastiquement, dramatiquement, tragiquement, malheureusement, heureusement, étrangement, ' +
    'paradoxalement, logiquement, justement, naturellement, notoirement, prétendument, présumément, supposément, soi-disant, censément, ' +
    'potentiellement, théoriquement, pratiquement, concrètement, fondamentalement, absolument, parfaitement, extrêmement, hautement, ' +
    'farouchement, âprement, activement, efficacement, amplement, suffisamment, correctement, dûment, minutieusement, ' +
    'soigneusement, calmement, furieusement, impunément, préalablement, courageusement, héroïquement, ' +
    'très, trop, assez, tellement, si peu, bien, mal, mieux, fort, davantage, plutôt, volontiers, presque, quasi, quasiment, à peine, tout juste, ' +
    'encore, déjà, toujours, désormais, dorénavant, maintenant, bientôt, jadis, naguère, autrefois, tôt, tard, ici, là-bas, partout, dehors, ' +
    'dedans, loin, peut-être, sans doute, sûrement, hélas, vainement, en vain, ' +
    'sans cesse, sans relâche, sans interruption, sans discontinuer, sans distinction, sans discernement, sans sommation, sans pitié, ' +
    'sans raison, sans avertissement, sans condition, sans succès, sans incident, en permanence, en continu, en force, en masse, en nombre, en direct, ' +
    'en urgence, en partie, en grande partie, en majorité, en plein jour, en représailles, en riposte, en réponse, en soutien, en solidarité, ' +
    'en toute impunité, en toute sécurité, en général, en réalité, en vérité, en principe, en théorie, en pratique, en tout, en moyenne, ' +
    'en secret, en public, en privé, en détail, en personne, en vigueur, en marche, en circulation, en stationnement, en catimini, en place, en amont, en aval, ' +
    'avec succès, avec précision, avec force, avec violence, avec acharnement, avec certitude, de plein fouet, de toutes parts, de part et d’autre, ' +
    'de force, de facto, de manière précise, de manière indépendante, de source indépendante, d’urgence, ' +
    'sur-le-champ, sur le coup, sur place, sur le champ, sur le terrain, sur les lieux, par erreur, par hasard, par inadvertance, par surprise, ' +
    'par précaution, par mesure de précaution, par mesure de sécurité, par représailles, à distance, ' +
    'au combat, à bout portant, à feu et à sang, à pied, à moto, à motos, à dos de moto, à cheval, ' +
    'à tort, à terme, à jamais, à tout moment, à l’improviste, à l’aveugle, à l’unanimité, à la fois, à titre indicatif, ' +
    'à titre préventif, à titre de représailles, à maintes reprises, ' +
    'à de nombreuses reprises, à de multiples reprises, à intervalles réguliers, au hasard, au préalable, au moins partiellement, au grand jour, ' +
    'au départ, au début, au fur et à mesure, tour à tour, tout à coup, tout à fait, tout de suite, coup sur coup, bel et bien, ' +
    'pour la première fois, pour la deuxième fois, pour la troisième fois, pour la énième fois, pour l’instant, pour le moment, pour l’heure, ' +
    'jusqu’ici, jusqu’à présent, jusque-là, à ce jour, à ce stade, à l’heure actuelle, à présent, comme prévu, comme d’habitude, ' +
    'plus largement, plus précisément, plus particulièrement, in extremis, in fine, a priori, a posteriori, manu militari, ipso facto, ' +
    'c’est-à-dire, à savoir, autrement dit, en d’autres termes, ci-dessus, ci-dessous, ci-après, sous couvert d’anonymat, GMT, UTC, heure locale, heures locales, ' +
    'sous le couvert de l’anonymat, sous le couvert d’anonymat, sous le sceau de l’anonymat, sous anonymat, sous condition d’anonymat, ' +
    'en uniforme militaire, en tenue militaire, en treillis, en treillis militaire, vêtus d’uniformes militaires, vêtus de tenues militaires, ' +
    'vêtus en militaires, habillés en militaires, déguisés en militaires, déguisés en soldats, portant des uniformes militaires, portant des tenues militaires, ' +
    'etc, et cetera, tant bien que mal, côte à côte, dos à dos, un par un, l’un après l’autre',
  negligible:
    'ainsi, donc, alors, y, là, quant, aussi bien, tout, lors, dès lors, certes, tantôt, car, pour autant, en quelque sorte, pour ainsi dire, ' +
    'le cas échéant, à défaut, voilà, voici, oui, y compris, tout en, de façon, de manière, sans conteste, force est de, il est vrai, ' +
    'par communiqué, par voie de communiqué, par voie de presse, par téléphone, par écrit, bien entendu, bien sûr, à vrai dire, en tout cas, en tous cas, quoi qu’il en soit, d’ores et déjà, d’emblée, ' +
    'en train de, en train d’, sur le point de, sur le point d’, pour, afin de, afin d’, en vue de, en vue d’, dans le but de, dans le but d’',
  answering: [followed('en réponse, en riposte, en représailles, en réaction', A), 'pour venger', followed('en vengeance', DE)].join(', '),
  between: 'entre, opposant, ayant opposé, mettant aux prises, ayant mis aux prises',
  backedBy: [
    followed(BACKED, 'par'),
    followed(inForms('flanqué, accompagné, aidé, assisté, entouré'), DE),
    followed(inForms('allié, associé, joint'), A),
    followed('avec l’appui, avec le soutien, avec l’aide', DE),
    'en guerre contre, en guerre avec, en lutte contre, en conflit avec, en rébellion contre',
  ].join(', '),
  belonging: [
    followed(followed(ACCUSED, 'd’appartenir, d’être affiliés, d’être affilié'), A),
    followed(followed(ACCUSED, 'd’être membres, d’être membre, d’être des membres, d’être issus'), DE),
    followed(ACCUSED, 'd’être des'),
    followed(followed(inForms('présumé, supposé'), 'appartenir'), A),
    followed(`appartenant, appartiendraient, appartenaient, appartiennent, qui appartiendraient, qui appartiennent, ${JOINED}, ${LOYAL}`, A),
    followed('connu sous le nom, connue sous le nom, connus sous le nom, connus sous l’appellation', DE),
    followed('se réclamant, s’identifiant comme membres, qui se réclament, se disant membres, issus, issues', DE),
    followed(
      NAMED,
      'comme, comme étant, comme des membres de, comme des éléments de, comme appartenant à, comme appartenant aux, comme appartenant au',
    ),
    'se présentant comme, s’identifiant comme, se revendiquant de, se revendiquant du, se revendiquant des',
  ].join(', '),
  taking:
    'transportant, escortant, convoyant, acheminant, protégeant, accompagnant, gardant, qui transportait, qui transportaient, qui escortait, ' +
    'qui escortaient, qui convoyait, ayant à son bord, avec à son bord, ayant à leur bord, bondé de, rempli de',
  workOf: followed('l’œuvre, le fait, du fait, l’ouvrage, sans doute l’œuvre, probablement l’œuvre, vraisemblablement l’œuvre', DE),
  title:
    'm, m., mm, mm., mme, mme., mmes, mlle, mlles, dr, dr., drs, pr, pr., prof, prof., me, me., mgr, mgr., monsieur, messieurs, madame, mesdames, ' +
    'mademoiselle, docteur, professeur, maître, monseigneur, cheikh, cheick, sheikh, ayatollah, grand ayatollah, hodjatoleslam, sayyed, sayed, ' +
    'seyyed, hadj, hajj, hadji, el hadj, el hadji, imam, mollah, mufti, grand mufti, maulana, émir, emir, abbé, pasteur, ' +
    'prince, princesse, prince héritier, sultan, pape, sir, lord, gén, gén., gal, gal., col, col., cdt, cdt., cne, cne., lt, lt., ' +
    'lt-col, sgt, sgt., adj, adj., cpl, général, général-major, major-général, général de division, général de brigade, ' +
    'général de corps d’armée, général d’armée, colonel, colonel-major, lieutenant-colonel, lieutenant, sous-lieutenant, capitaine, commandant, ' +
    'major, amiral, vice-amiral, contre-amiral, sergent, sergent-chef, caporal, caporal-chef, adjudant, adjudant-chef, maréchal, brigadier, ' +
    'brigadier-général, commissaire, inspecteur, dénommé, dénommée, alias, ' +
    'son excellence, sa majesté, son altesse, sa sainteté, son éminence',
  // «est» alone is a form of «être».
  compass:
    'nord, sud, ouest, l’est, l’ouest, le nord, le sud, nord-est, nord-ouest, sud-est, sud-ouest, le nord-est, le nord-ouest, le sud-est, ' +
    'le sud-ouest, centre-nord, centre-sud, centre-est, centre-ouest, extrême nord, extrême sud, extrême est, extrême ouest, ' +
    'grand nord, grand sud, grand est, le grand nord, le grand sud, plein nord, ' +
    'plein sud, nord-nord-est, nord-nord-ouest, sud-sud-est, sud-sud-ouest, septentrional, septentrionale, septentrionaux, septentrionales, ' +
    'méridional, méridionale, méridionaux, méridionales, oriental, orientale, orientaux, orientales, occidental, occidentale, occidentaux, ' +
    'occidentales, central, centrale, centraux, centrales',
  ofWhich: 'dont, dont notamment, parmi lesquels, parmi lesquelles, parmi eux, parmi elles',
  total: 'au total, en tout, à ce jour, jusqu’à présent, jusqu’ici, jusqu’à ce jour, jusqu’à aujourd’hui, à l’heure actuelle',
}

export const qualities: Lexicon['qualities'] = {
  ...peoples,
  Islamist: 'islamiste',
  jihadist: 'djihadiste, jihadiste',
  Islamic: 'islamique',
  Salafist: 'salafiste, takfiriste, takfiri',
  Houthi: 'houthi, houthiste',
  Taliban: '=taliban, =talibane, =talibanes',
  Tutsi: 'tutsi',
  Muslim: 'musulman',
  Shiite: 'chiite',
  Sunni: 'sunnite',
  Alawite: 'alaouite',
  Christian: 'chrétien, copte, maronite',
  Orthodox: 'orthodoxe',
  Catholic: 'catholique',
  Protestant: 'protestant, évangélique, anglican',
  Jewish: 'juif',
  Hindu: 'hindou, hindouiste',
  Buddhist: 'bouddhiste',
  Sikh: 'sikh',
  Yazidi: 'yézidi, yazidi',
  Arab: 'arabe',
  Kurdish: 'kurde',
  Tuareg: 'touareg',
  Fulani: 'peul',
  Masalit: 'massalit, masalit',
  Misseriya: 'messiriya, misseriya',
  Songhai: 'songhaï, songhay',
  Igbo: 'igbo, ibo',
  Berom: 'berom',
  Hausa: 'haoussa',
  Uyghur: 'ouïghour',
  Berber: 'berbère',
  Turkmen: 'turkmène',
  Pashtun: 'pachtoune',
  Baloch: 'baloutche',
  Chechen: 'tchétchène',
  Tamil: 'tamoul',
  Tigrayan: 'tigréen, tigrayen',
  Anglophone: 'anglophone',
  Francophone: 'francophone',
  'Russian-speaking': 'russophone',
  armed: 'armé, lourdement armé, fortement armé, puissamment armé',
  unarmed: 'non armé, désarmé',
  unidentified: 'non identifié, inconnu, anonyme',
  masked: 'masqué, cagoulé, encagoulé',
  suspected: 'présumé, suspecté, soupçonné, supposé',
  alleged: 'prétendu, =soi-disant',
  'pro-Iranian': 'pro-iranien',
  'pro-Russian': 'prorusse, pro-russe',
  'pro-Turkish': 'proturc, pro-turc',
  'pro-Palestinian': 'propalestinien, pro-palestinien',
  'pro-Israeli': 'pro-israélien',
  'pro-Western': 'pro-occidental',
  'pro-Ukrainian': 'pro-ukrainien',
  'pro-European': 'pro-européen',
  'pro-government': 'pro-gouvernemental, progouvernemental, pro-régime, prorégime, loyaliste',
  antigovernment: 'antigouvernemental, anti-gouvernemental',
  'pro-democracy': '=pro-démocratie, prodémocrate',
  'anti-jihadist': 'antidjihadiste, anti-djihadiste, antijihadiste, anti-jihadiste',
  'Iran-backed': 'soutenu par l’Iran, appuyé par l’Iran, financé par l’Iran, affilié à l’Iran, aligné sur l’Iran, soutenu par Téhéran',
  'US-led': 'dirigé par les États-Unis, mené par les États-Unis, conduit par les États-Unis, emmené par les États-Unis',
  'Saudi-led': 'dirigé par l’Arabie saoudite, mené par l’Arabie saoudite, conduit par l’Arabie saoudite, dirigé par Riyad, mené par Riyad',
  Western: 'occidental',
  Zionist: 'sioniste',
  separatist: 'séparatiste, indépendantiste, sécessionniste, autonomiste, ambazonien',
  rebel: 'rebelle, insurgé, mutin',
  dissident: 'dissident',
  terrorist: 'terroriste',
  extremist: 'extrémiste, radical, fondamentaliste, intégriste',
  ultranationalist: 'ultranationaliste, ultra-nationaliste',
  nationalist: 'nationaliste',
  communist: 'communiste',
  Maoist: 'maoïste',
  Marxist: 'marxiste',
  socialist: 'socialiste',
  'far-right': '=d’extrême droite, néonazi, suprémaciste',
  'far-left': '=d’extrême gauche',
  anarchist: 'anarchiste',
  revolutionary: 'révolutionnaire',
  criminal: 'criminel, mafieux',
  local: 'local',
  regional: 'régional, départemental, territorial',
  provincial: 'provincial',
  municipal: 'municipal, communal',
  national: 'national',
  international: 'international, multinational',
  UN: 'onusien, =de l’ONU, =des Nations unies',
  federal: 'fédéral',
  foreign: 'étranger',
  allied: 'allié, affilié',
  senior: 'haut, haut placé, haut gradé, éminent, =de haut rang, =de premier plan',
  military: 'militaire',
  security: 'sécuritaire, =de sécurité, =de la sécurité',
  intelligence: '=de renseignement, =du renseignement, =de renseignements, =des renseignements',
  defense: '=de défense, =de la défense',
  police: 'policier, =de police, =de la police',
  medical: 'médical, paramédical',
  health: 'sanitaire, =de santé, =de la santé',
  hospital: 'hospitalier',
  government: 'gouvernemental, étatique, =du gouvernement',
  state: '=d’État, public',
  presidential: 'présidentiel',
  parliamentary: 'parlementaire',
  judicial: 'judiciaire',
  legal: 'juridique',
  tribal: 'tribal, coutumier',
  community: 'communautaire',
  ethnic: 'ethnique',
  paramilitary: 'paramilitaire',
  private: 'privé',
  diplomatic: 'diplomatique',
  consular: 'consulaire',
  humanitarian: 'humanitaire',
  civilian: 'civil',
  political: 'politique',
  opposition: '=de l’opposition, =d’opposition, opposant',
  religious: 'religieux, confessionnel',
  administrative: 'administratif',
  electoral: 'électoral',
  economic: 'économique, commercial',
  'self-defense': '=d’autodéfense, =d’auto-défense',
  elite: '=d’élite',
  enemy: 'ennemi',
  separate: 'distinct, séparé',
  special: 'spécial',
  naval: 'naval',
  maritime: 'maritime',
  air: 'aérien, aéroporté, =de l’armée de l’air',
  ground: 'terrestre',
  nuclear: 'nucléaire',
  oil: 'pétrolier, pétrolifère',
  gas: 'gazier',
  energy: 'énergétique',
  industrial: 'industriel',
  mining: 'minier',
  residential: 'résidentiel, =d’habitation',
  urban: 'urbain',
  rural: 'rural',
  border: 'frontalier, transfrontalier, limitrophe',
  coastal: 'côtier',
  agricultural: 'agricole',
  nomadic: 'nomade',
  underground: 'souterrain',
  logistics: 'logistique',
  former: 'ancien, ex, déchu, =à la retraite',
  interim: 'intérimaire, =par intérim, =de transition',
  deputy: 'adjoint',
  exiled: 'exilé, =en exil',
  young: 'jeune',
  elderly: 'âgé',
  female: 'féminin',
  indigenous: 'autochtone, indigène',
  European: 'européen',
  African: 'africain, panafricain',
  Asian: 'asiatique',
  'West African': 'ouest-africain',
  Gulf: '=du Golfe',
  Balkan: 'balkanique',
  Sahelian: 'sahélien',
  Cossack: 'cosaque',
  independent: 'indépendant',
  counterterrorism: 'antiterroriste, anti-terroriste',
  'anti-drug': '=antidrogue, =anti-drogue, =antinarcotiques',
  riot: '=antiémeute, =anti-émeute, =antiémeutes, =anti-émeutes',
  'air defense': '=de défense aérienne, antiaérien, anti-aérien, =antimissile, =anti-missile, =antimissiles, =anti-missiles',
  student: 'étudiant, estudiantin',
  royal: 'royal',
  republican: 'républicain',
  democratic: 'démocratique',
  displaced: 'déplacé',
  informed: 'bien informé, concordant, =proche du dossier, =proches du dossier',
  media: 'médiatique',
}

export const fillers: Lexicon['fillers'] =
  'nouveau, violent, meurtrier, important, grand, dernier, autre, intense, massif, puissant, fort, faible, récent, sanglant, mortel, brutal, ' +
  'lâche, odieux, barbare, ignoble, abject, atroce, horrible, terrible, tragique, dramatique, effroyable, macabre, sauvage, cruel, inhumain, ' +
  'ciblé, précis, coordonné, simultané, successif, répété, incessant, continu, constant, permanent, quotidien, hebdomadaire, mensuel, annuel, ' +
  'nocturne, matinal, diurne, sporadique, isolé, rare, fréquent, récurrent, régulier, prochain, éventuel, possible, probable, potentiel, ' +
  'imminent, apparent, majeur, principal, stratégique, tactique, opérationnel, sensible, =clé, =clef, =clés, =clefs, essentiel, crucial, ' +
  'critique, vital, spectaculaire, inédit, =sans précédent, rapide, soudain, =surprise, =éclair, conjoint, commun, mixte, combiné, conjugué, ' +
  'complexe, sophistiqué, artisanal, moderne, avancé, lourd, léger, moyen, petit, gros, énorme, immense, vaste, large, long, court, bas, élevé, ' +
  'total, partiel, complet, entier, plein, vide, seul, unique, double, triple, quadruple, différent, varié, innombrable, supplémentaire, ' +
  'additionnel, ultérieur, précédent, antérieur, initial, final, définitif, provisoire, temporaire, énième, présent, actuel, futur, passé, ' +
  'vieux, bon, mauvais, pire, meilleur, grave, sérieux, sévère, considérable, significatif, notable, remarquable, impressionnant, gigantesque, ' +
  'colossal, féroce, acharné, farouche, âpre, nourri, sourd, assourdissant, indiscriminé, aveugle, délibéré, intentionnel, volontaire, ' +
  'préventif, défensif, offensif, agressif, hostile, illégal, légal, légitime, arbitraire, injustifié, officiel, officieux, ' +
  'secret, clandestin, discret, ouvert, fermé, confidentiel, conventionnel, classique, traditionnel, habituel, normal, ordinaire, simple, ' +
  'direct, indirect, immédiat, éloigné, proche, lointain, voisin, environnant, avoisinant, adjacent, attenant, célèbre, fameux, réputé, ' +
  'spécifique, particulier, certain, propre, semblable, similaire, identique, pareil, analogue, quelconque, occupé, assiégé, ravagé, dévasté, ' +
  'contesté, disputé, densément peuplé, surpeuplé, abandonné, désaffecté, inhabité, fortifié, blindé, piégé, bondé, innocent, pacifique, ' +
  'impuissant, vulnérable, malheureux, infortuné, paisible, héroïque, courageux, brave, valeureux, glorieux, béni, qualitatif, ' +
  '=sans défense, =de qualité, =d’envergure, =de grande envergure, =à grande échelle, =de grande ampleur, =de moindre ampleur, ' +
  '=de haute intensité, =de faible intensité, =d’une rare violence, =d’une violence inouïe, =de longue durée, =à longue portée, ' +
  '=à courte portée, =à moyenne portée, =longue portée, =courte portée, =moyenne portée, =de longue portée, =de courte portée, =de précision, ' +
  '=de haute précision, =de fabrication locale, =de fabrication artisanale, =de fabrication iranienne, =de fabrication russe, ' +
  '=de gros calibre, =de petit calibre, =à main armée, =de représailles, =de rétorsion, =en cours, =à répétition, =en série, =en règle, ' +
  '=à venir, =en tout genre, =de tout genre, =en tous genres, =de tous types, =de toutes sortes, =de routine, =de fortune, =d’urgence, ' +
  '=de masse, matériel, humain, vivant, moral, armé, militaire, attendu, prévu, planifié, programmé, concerné, impliqué, décisif, ' +
  'déterminant, préliminaire, historique, sacré, saint, aérien, terrestre, naval, maritime, =sol-sol, =air-sol, =sol-air, multiforme, ' +
  'asymétrique, hybride, conséquent, substantiel, limité, restreint, minime, infime, manqué, raté, avorté, infructueux, vain, efficace, ' +
  'inefficace, fulgurant, dévastateur, destructeur, explosif, incendiaire, retentissant, tonitruant, ravageur, apocalyptique, sanguinaire, ' +
  'criminel, haineux, perfide, traître, sordide, inqualifiable, inacceptable, injustifiable, intolérable, inattendu, surprenant, étonnant, ' +
  'inhabituel, exceptionnel, extraordinaire, =hors norme, crapuleux, gratuit, ponctuel, épars, généralisé, prolongé, interminable, renouvelé, ' +
  'persistant, croissant, grandissant, rampant, latent, ultime, prioritaire, secondaire, extérieur, intérieur, interne, externe, mondial, ' +
  'global, planétaire, ininterrompu, soutenu, concentré, groupé, multiple, parallèle, consécutif, rapproché, mutuel, ' +
  'réciproque, sectaire, confessionnel, intercommunautaire, interethnique, terroriste, djihadiste, punitif, vengeur, symbolique, mystérieux, ' +
  'inexpliqué, suspect, non revendiqué, =non gouvernemental, =non gouvernementale, =non gouvernementaux, =non gouvernementales, anonyme, kamikaze, aéroporté, héliporté, amphibie, télécommandé, téléguidé, guidé, autonome, rudimentaire, ' +
  'perfectionné, lourdement fortifié, hypersonique, balistique, supersonique, central, touristique, populaire, populeux, animé, fréquenté, ' +
  'désertique, montagneux, forestier, boisé, enclavé, reculé, isolé du reste, insulaire, fluvial, lacustre, routier, ferroviaire, aéroportuaire'
