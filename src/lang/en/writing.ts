import type { WritingHabits } from '../../text/index.ts'

export const habits: WritingHabits = {
  elisions: new Set(),
  // 't makes "didn't" the two words "didn" and "'t"; the helper tables know both.
  endings: new Set(['s', 've', 're', 'll', 't', 'm', 'd']),
  abbreviations: new Set(
    (
      'mr mrs ms mx dr prof rev fr hon messrs mme gen lt col maj capt cpt cmdr cdr cmd sgt cpl pvt adm brig msgt pte insp det supt ' +
      'cst st ste mt ft sen rep gov pres sec amb atty asst dep dept dir no nos vs v vol pp pg fig cf viz eds inc ltd co corp bros ' +
      'plc llc jan feb mar apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri approx est ca km hrs hr mins u.s u.n ' +
      'u.k u.s.a u.a.e e.u d.c u.s.s.r p.m a.m i.e e.g r.i.p ph.d b.c a.d jr sr esq govt natl intl univ assn ave blvd rd calif fla ' +
      'conn ariz colo mich minn tenn'
    ).split(' '),
  ),
  decimalSign: '.',
  bareCapitals: {},
  commonEndings: /(?:[^aeiou]ly|[tsc]ions?|ments?|ness|ships?|wards?|fully|[^aeiou]ities|ances|[dktvpzl]ing|ified|lessly)$/,
  compounds: new Map([
    ...'controlled held occupied run administered owned operated flagged dominated ruled besieged facing'
      .split(' ')
      .map((word) => [word, 'keeps'] as const),
    ...(
      'made built supplied donated funded trained designed mediated brokered sponsored backed supported led linked affiliated aligned allied ' +
      'born based language speaking era style type proof torn hit ravaged stricken affected related motivated inspired wide friendly ' +
      // "a 500-pound bomb"
      'pound kilogram kilogramme kilo kg lb ton tonne millimeter millimetre mm inch'
    )
      .split(' ')
      .map((word) => [word, 'drops'] as const),
  ]),
}
