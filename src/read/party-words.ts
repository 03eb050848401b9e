/** Articles, which are no part of a name. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'le', 'la', 'les', "l'", 'un', 'une', 'des'])

/** Words before the one whose something is. */
export const OF: ReadonlySet<string> = new Set(['of', 'de', 'du', 'des', "d'"])

/** Words for who is no longer what he was. */
export const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'deposed', 'ancien', 'ancienne', 'déchu', 'renversé', 'feu', 'late'])

/** Words for forces from elsewhere. */
export const GUESTS: ReadonlySet<string> = new Set([
  'african',
  'africain',
  'africaine',
  'africains',
  'africaines',
  'european',
  'européen',
  'européenne',
  'européens',
  'européennes',
  'western',
  'occidentale',
  'occidentales',
  'proxy',
  'proxies',
  'foreign',
  'international',
  'multinational',
  'regional',
  'étranger',
  'étrangère',
  'étrangers',
  'étrangères',
  'internationale',
  'internationales',
  'internationaux',
  'multinationale',
  'multinationales',
  'régionale',
  'régionales',
])

/** Parts of an army. */
export const UNITS = new Set(['unit', 'brigade', 'battalion', 'regiment', 'division'])

/** Words that say only that somebody belongs to something. */
export const VAGUE = new Set([
  'unit',
  'group',
  'members',
  'faction',
  'fighters',
  'forces',
  'resistance',
  'wing',
  'movement',
  'cell',
  'men',
  'side',
  'armed group',
  'brigade',
  'battalion',
  'regiment',
  'division',
  'gunmen',
  'snipers',
  'militants',
  'rebels',
  'insurgents',
  'air force',
  'navy',
])

/** Names that name nobody. */
export const FAINT = new Set([
  'forces',
  'troops',
  'unit',
  'group',
  'members',
  'side',
  'faction',
  'wing',
  'movement',
  'brigade',
  'battalion',
  'regiment',
  'state',
  'parliament',
  'court',
  'company',
  'bureau',
  'cell',
  'NGO',
  'men',
  'party',
])
