// The countries' outlines of world-atlas (Natural Earth, 1:10 million), by ISO code.
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

/** Natural Earth's names that are no English display names of ICU. Areas without a code of their own stand with who is widely held to own them. */
const CODES = {
  Akrotiri: 'CY',
  Åland: 'AX',
  'Antigua and Barb.': 'AG',
  Baikonur: 'KZ',
  'Bosnia and Herz.': 'BA',
  'Br. Indian Ocean Ter.': 'IO',
  'British Virgin Is.': 'VG',
  'Cabo Verde': 'CV',
  'Cayman Is.': 'KY',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  'Cook Is.': 'CK',
  "Côte d'Ivoire": 'CI',
  'Cyprus U.N. Buffer Zone': 'CY',
  'Dem. Rep. Congo': 'CD',
  Dhekelia: 'CY',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  'Faeroe Is.': 'FO',
  'Falkland Is.': 'FK',
  'Fr. Polynesia': 'PF',
  'Fr. S. Antarctic Lands': 'TF',
  'Hong Kong': 'HK',
  Kosovo: 'XK',
  Macao: 'MO',
  Macedonia: 'MK',
  'Marshall Is.': 'MH',
  Myanmar: 'MM',
  'N. Cyprus': 'CY',
  'N. Mariana Is.': 'MP',
  Palestine: 'PS',
  'Pitcairn Is.': 'PN',
  'S. Geo. and the Is.': 'GS',
  'S. Sudan': 'SS',
  'Saint Helena': 'SH',
  'Saint Lucia': 'LC',
  'São Tomé and Principe': 'ST',
  'Solomon Is.': 'SB',
  Somaliland: 'SO',
  'St. Kitts and Nevis': 'KN',
  'St. Pierre and Miquelon': 'PM',
  'St. Vin. and Gren.': 'VC',
  'Trinidad and Tobago': 'TT',
  Turkey: 'TR',
  'Turks and Caicos Is.': 'TC',
  'U.S. Minor Outlying Is.': 'UM',
  'U.S. Virgin Is.': 'VI',
  'United States of America': 'US',
  'USNB Guantanamo Bay': 'CU',
  Vatican: 'VA',
  'W. Sahara': 'EH',
  'Wallis and Futuna Is.': 'WF',
}

/** Polygons of every country, as lists of rings with the outer one first, by ISO 3166-1 code. `codes` are those in use. */
export function loadCountryOutlines(codes) {
  const require = createRequire(import.meta.url)
  const atlas = require('world-atlas/countries-10m.json')
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const known = new Map(codes.map((code) => [names.of(code), code]))
  const outlines = new Map()
  for (const { properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    const code = CODES[properties.name] ?? known.get(properties.name)
    if (code === undefined || geometry === null) continue
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    outlines.set(code, [...(outlines.get(code) ?? []), ...polygons])
  }
  return outlines
}
