import type { DayRule } from '../language.ts'
import type { Words } from '../lexicon.ts'

export const weekdays: readonly [Words, Words, Words, Words, Words, Words, Words] = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

export const months: readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words] = [
  'janvier, janv, janv.', 'février, fevrier, févr, fév', 'mars', 'avril, avr', 'mai', 'juin', 'juillet, juil', 'août, aout', 'septembre, sept', 'octobre, oct', 'novembre, nov', 'décembre, decembre, déc',
]

const PART = '(matin | soir | midi | après midi | nuit)?'

export const days: readonly DayRule[] = [
  { name: 'fr/weekday', match: `(le | au)? weekday:<weekday> (au | dans | dès)? (le | la | l')? ${PART}`, gives: 'weekday', finds: [['Mardi soir, des tirs ont retenti.', 'Mardi soir'], ['La ville a été prise lundi.', 'lundi']], skips: ['Le marché était vide.'] },
  { name: 'fr/weekday-this', match: `(ce | cet) weekday:<weekday> ${PART}`, gives: 'weekday-this', finds: [['Le convoi est parti ce samedi.', 'ce samedi']], skips: ['Ce convoi est parti.'] },
  { name: 'fr/weekday-last', match: `(le | au)? weekday:<weekday> (dernier | passé)`, gives: 'weekday-last', finds: [['Le pont a sauté jeudi dernier.', 'jeudi dernier']], skips: ['Le dernier pont a sauté.'] },
  { name: 'fr/weekday-next', match: `weekday:<weekday> prochain`, gives: 'weekday-next', finds: [['Une réunion aura lieu lundi prochain.', 'lundi prochain']], skips: ['Le prochain convoi partira.'] },
  { name: 'fr/date', match: `(le | du | au | ce)? weekday:<weekday>? (le)? number:(<amount> | <ordinal> | <digits> | <number>) month:<month> year:<year>? (dernier)? (au <weekday>)? (à l' aube | au soir | au matin)?`, gives: 'date', finds: [['Le 4 mars 2025, la ville est tombée.', 'Le 4 mars 2025'], ['Le 1er mai, tout était calme.', 'Le 1er mai']], skips: ['Les 4 soldats marchaient.'] },
  { name: 'fr/date-this', match: `(ce | cet) weekday:<weekday> (le)? number:(<amount> | <ordinal> | <digits> | <number>) month:<month> year:<year>? (à l' aube | au soir | au matin)?`, gives: 'date', finds: [['Ce mercredi 5 mars, un drone est tombé.', 'Ce mercredi 5 mars']], skips: ['Ce drone est tombé.'] },
  { name: 'fr/date-swapped', match: `month:<month> number:<amount> year:<year>?`, gives: 'date', finds: [['Décembre 05, le calme revient.', 'Décembre 05']], skips: ['En décembre, le calme revient.'] },
  { name: 'fr/dates', match: `(du | entre le) number:<amount> (au | et le) second:<amount> month:<month> year:<year>?`, gives: 'dates', finds: [['Du 3 au 5 mars, les tirs ont continué.', 'Du 3 au 5 mars']], skips: ['De 3 à 5 soldats.'] },
  { name: 'fr/month', match: `(en | au mois de | au mois d' | de | d')? month:<month> year:<year>`, gives: 'month', finds: [['En mars 2025, la trêve a tenu.', 'En mars 2025']], skips: ['Il marche depuis 2025 pas.'] },
  { name: 'fr/month-bare', match: `(en | au mois de | au mois d') month:<month> (dernier)?`, gives: 'month', finds: [['La trêve date d’un accord signé en avril.', 'en avril']], skips: ['La trêve date.'] },
  { name: 'fr/month-early', match: `(au début de | au début d' | au début du mois de | début) month:<month> year:<year>?`, gives: 'month-early', finds: [['La base a fermé début mars.', 'début mars']], skips: ['Le début de la bataille.'] },
  { name: 'fr/this-month-early', match: `(au début de | au début du | en début de) (ce | cet)? mois`, gives: 'month-early', finds: [['Au début de ce mois, elle a frappé.', 'Au début de ce mois']], skips: ['Au début de la bataille.'] },
  { name: 'fr/month-middle', match: `(à la)? mi month:<month> year:<year>?`, gives: 'month-middle', finds: [['La base a fermé mi-mars.', 'mi-mars']], skips: ['Il a fermé.'] },
  { name: 'fr/month-late', match: `(à la fin de | à la fin du mois de | à la fin d' | fin) month:<month> year:<year>?`, gives: 'month-late', finds: [['La base a fermé fin juillet.', 'fin juillet']], skips: ['La fin de la bataille.'] },
  { name: 'fr/today', match: `(aujourd'hui | ce jour | ce (matin | soir | midi) | cet après midi | ces dernières heures)`, gives: 'today', finds: [['Un obus est tombé ce matin.', 'ce matin'], ['Aujourd’hui, tout est calme.', 'Aujourd’hui']], skips: ['Ce soldat dort.'] },
  { name: 'fr/yesterday', match: `hier weekday:<weekday>? ${PART}`, gives: 'yesterday', finds: [['Hier vendredi, ils ont tiré.', 'Hier vendredi'], ['Il l’a dit hier soir.', 'hier soir']], skips: ['Il l’a dit.'] },
  { name: 'fr/day-before-yesterday', match: `avant hier ${PART}`, gives: 'day-before-yesterday', finds: [['Avant-hier, le pont a sauté.', 'Avant-hier']], skips: ['Avant le pont, il y a un poste.'] },
  { name: 'fr/tomorrow', match: `demain ${PART}`, gives: 'tomorrow', finds: [['La trêve commence demain.', 'demain']], skips: ['La trêve commence.'] },
  { name: 'fr/same-day', match: `(le même jour | la même journée | le jour même | dans la journée | ce jour là)`, gives: 'same-day', finds: [['Le même jour, un autre poste est tombé.', 'Le même jour']], skips: ['Le même poste est tombé.'] },
  { name: 'fr/day-before', match: `(la veille | la veille au soir | le jour précédent | la journée précédente)`, gives: 'day-before', finds: [['Il avait menacé la veille.', 'la veille']], skips: ['Il surveille la vieille ville.'] },
  { name: 'fr/day-after', match: `(au lendemain | le lendemain | le jour suivant | dès le lendemain)`, gives: 'day-after', finds: [['Le lendemain, l’armée a riposté.', 'Le lendemain']], skips: ['L’armée a riposté.'] },
  { name: 'fr/hours-after', match: `(quelques | amount:<amount>) heures (plus tard | après | auparavant | plus tôt)`, gives: 'hours-after', finds: [['Quelques heures après, un poste est tombé.', 'Quelques heures après']], skips: ['Les combats ont duré deux heures.'] },
  { name: 'fr/days-ago', match: `il y a amount:<amount> (jours | jour)`, gives: 'days-ago', finds: [['Il y a trois jours, le pont a sauté.', 'Il y a trois jours']], skips: ['Il y a trois ponts.'] },
  { name: 'fr/weeks-ago', match: `il y a amount:<amount> (semaines | semaine)`, gives: 'weeks-ago', finds: [['Il y a deux semaines, le pont a sauté.', 'Il y a deux semaines']], skips: ['Il y a trois ponts.'] },
  { name: 'fr/months-ago', match: `il y a amount:<amount> mois`, gives: 'months-ago', finds: [['Il y a deux mois, le pont a sauté.', 'Il y a deux mois']], skips: ['Il y a trois ponts.'] },
  { name: 'fr/days-before', match: `amount:<amount> (jours | jour) (plus tôt | auparavant | avant)`, gives: 'days-before', finds: [['Deux jours plus tôt, le pont avait sauté.', 'Deux jours plus tôt']], skips: ['Les combats ont duré deux jours.'] },
  { name: 'fr/day-following', match: `(seulement)? <amount> (jour | jours) après que`, gives: 'same-day', finds: [['Le tir a eu lieu un jour après que le camp a brûlé.', 'un jour après que']], skips: ['Il viendra un jour.'] },
  { name: 'fr/this-week', match: `(cette semaine | en cours de semaine | ces derniers jours | au cours des derniers jours)`, gives: 'this-week', finds: [['Deux ponts ont sauté cette semaine.', 'cette semaine']], skips: ['Une semaine de calme.'] },
  { name: 'fr/last-week', match: `(la semaine dernière | la semaine passée | à la fin de la semaine dernière | la semaine précédente)`, gives: 'last-week', finds: [['Le pont a sauté la semaine dernière.', 'la semaine dernière']], skips: ['La dernière semaine de calme.'] },
  { name: 'fr/weekend', match: `(ce week end | le week end | le week end dernier | ce weekend | le weekend | ce week end)`, gives: 'weekend', finds: [['Le pont a sauté ce week-end.', 'ce week-end']], skips: ['Le pont a sauté.'] },
  { name: 'fr/this-month', match: `(ce mois ci | ce mois | durant le mois | depuis le début du mois)`, gives: 'this-month', finds: [['Trois ponts ont sauté ce mois-ci.', 'ce mois-ci']], skips: ['Un mois de calme.'] },
  { name: 'fr/last-month', match: `(le mois dernier | le mois passé)`, gives: 'last-month', finds: [['Le pont a sauté le mois dernier.', 'le mois dernier']], skips: ['Le dernier mois de calme.'] },
  { name: 'fr/this-year', match: `(cette année | depuis le début de l' année | depuis janvier)`, gives: 'this-year', finds: [['Dix ponts ont sauté cette année.', 'cette année']], skips: ['Une année de calme.'] },
  { name: 'fr/last-year', match: `(l' année dernière | l' an dernier | l' année passée)`, gives: 'last-year', finds: [['Le pont a sauté l’an dernier.', 'l’an dernier']], skips: ['L’année commence.'] },
  { name: 'fr/year', match: `(en | début | fin | courant | à l' été | depuis | l' été | de l' année) year:<year>`, gives: 'year', finds: [['Le califat est tombé en 2017.', 'en 2017']], skips: ['Le 2017e soldat.'] },
  { name: 'fr/night', match: `(dans | pendant | durant | au cours de) la nuit (de | du) weekday:<weekday> ((à | au) <weekday>)?`, gives: 'night', finds: [['Dans la nuit de lundi à mardi, un drone est tombé.', 'Dans la nuit de lundi à mardi']], skips: ['La nuit était calme.'] },
  { name: 'fr/night-date', match: `(dans | pendant | durant | au cours de) la nuit du <weekday>? number:<amount> month:<month>? au <weekday>? second:<amount> month:<month> year:<year>?`, gives: 'night', finds: [['Dans la nuit du 3 au 4 mars, un drone est tombé.', 'Dans la nuit du 3 au 4 mars']], skips: ['La nuit était calme.'] },
  { name: 'fr/overnight', match: `((dans | pendant | durant | au cours de) la nuit | la nuit dernière | cette nuit | la nuit passée | dans la nuit)`, gives: 'overnight', finds: [['Un drone est tombé cette nuit.', 'cette nuit'], ['Un drone est tombé la nuit dernière.', 'la nuit dernière']], skips: ['La vie nocturne.'] },
  { name: 'fr/recently', match: `(récemment | dernièrement | ces derniers temps | ces dernières semaines | ces derniers mois | au cours des dernières semaines | depuis des semaines | depuis des mois)`, gives: 'recently', finds: [['Le pont a récemment sauté.', 'récemment']], skips: ['Le pont récent.'] },
  { name: 'fr/duration', match: `(pendant | durant | au cours des | ces | en | depuis) amount:<amount>? (dernières | derniers)? (jours | semaines | mois | ans | heures | années)`, gives: 'duration', finds: [['Les combats ont duré pendant trois jours.', 'pendant trois jours']], skips: ['Trois soldats.'] },
  { name: 'fr/clock', match: `(à l' aube | au petit matin | à la mi journée | dans la matinée | dans la soirée | en soirée | dans l' après midi | en fin de journée | au crépuscule | vers <amount> heures | à <amount> heures | tôt le matin)`, gives: 'clock', finds: [['Le poste est tombé à l’aube.', 'à l’aube']], skips: ['Le poste est tombé.'] },
]
