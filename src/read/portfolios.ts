/** What a ministry or a minister has to do with, by words that tell it in either language; of several the first in the text counts. */
const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Defense: 'défense defence defense armées war guerre pentagone',
    Health: 'health santé',
    Interior: 'interior intérieur home homeland internal territoriale sécurité security',
    Foreign: 'foreign external étrangères extérieures diplomatie',
    Justice: 'justice sceaux',
    Information: 'information communication communications',
    Culture: 'culture',
    Oil: 'oil petroleum pétrole',
    Energy: 'energy énergie electricity électricité',
    Finance: 'finance finances treasury trésor',
    Transport: 'transport transports',
    Education: 'education éducation enseignement',
    Agriculture: 'agriculture',
    Trade: 'trade commerce',
    Mines: 'mines',
    Environment: 'environment environnement',
    Economy: 'economy économie',
    Labor: 'labor labour travail',
    'Social Affairs': 'social sociales sociale humanitaire humanitarian',
    'Human Rights': 'droits rights',
    Women: 'femme femmes women',
    Water: 'water hydraulique eau',
    'Natural Resources': 'resources ressources',
  }).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
)

/** Is it a ministry or a minister? */
export const hasPortfolio = (gloss: string): boolean => KIND.test(gloss)

/** "Defense Ministry", "Health Minister": the office by its portfolio, where the words tell one that its common name does not. */
export function toPortfolio(gloss: string, words: readonly string[]): string {
  const kind = KIND.exec(gloss)?.[0]
  if (kind === undefined) return gloss
  const name = words.map((word) => PORTFOLIOS.get(word)).find((portfolio) => portfolio !== undefined)
  return name === undefined ? gloss : `${name} ${kind === 'ministry' || kind === 'Ministry' ? 'Ministry' : 'Minister'}`
}
const KIND = /(?:^m|(?<= )M)inist(?:ry|er)$/
