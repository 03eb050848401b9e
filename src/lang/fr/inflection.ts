import type { Tense, VerbForm } from '../inflection.ts'
import { findParts, type Parts } from './irregular-verbs.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What ends the part of a phrase that is inflected. */
const ENDS = setOf('de du des à au aux en par sur dans pour contre avec sans sous vers chez entre et ou le la les un une que qui dont')
const endsInflection = (word: string): boolean => ENDS.has(word) || /^(?:d|l|qu)'/.test(word)

/**
 * All forms of the verb that begins the entry, each with what follows it. A reflexive pronoun goes with the simple tenses
 * («se retire»), not with the participle, which «sont» parts from it. `=` keeps an entry as it stands and tells its tense by its ending.
 * An entry that ends in «de» or «à» is given with «d'», «du», «des» and «au», «aux» too. Throws where the first word is no infinitive.
 */
export function inflectVerb(lemma: string): readonly VerbForm[] {
  const entry = straighten(lemma)
  if (entry.startsWith('=')) return [{ form: entry.slice(1).trim(), tense: guessTense(entry.slice(1).trim()) }]
  const [pronouns = '', pronoun, adverb = ''] = /^(?:(se |s')(en |y )?)?/.exec(entry) ?? []
  const phrase = entry.slice(pronouns.length)
  const space = phrase.search(/ |$/)
  const endings = contract(phrase.slice(space))
  // With its own object behind it the participle does not agree: «repris la ville», never «reprises la ville».
  const hasObject = /^ (?:une?|les?|la|des|l'\S*)(?: |$)/.test(phrase.slice(space))
  const conjugated = conjugate(phrase.slice(0, space))
  const participle = conjugated.find(([tense]) => tense === 'participle')
  const forms = new Map<string, VerbForm>()
  for (const [tense, form] of conjugated) {
    if (hasObject && tense === 'participle' && form !== participle?.[1]) continue
    const before = pronoun === undefined || tense === 'participle' ? '' : toPronoun(pronoun, adverb, form)
    for (const ending of endings) forms.set(`${tense} ${form}${ending}`, { form: before + form + ending, tense })
  }
  return [...forms.values()]
}

/** Singular and plural of a noun and of the adjectives after it, up to the first preposition; where usage wavers, all plurals. */
export function inflectNoun(lemma: string): readonly string[] {
  const entry = straighten(lemma)
  if (entry.startsWith('=')) return [entry.slice(1).trim()]
  const words = entry.split(' ')
  const ending = words.findIndex((word, at) => at > 0 && endsInflection(word))
  const count = ending < 0 ? words.length : ending
  let plurals = ['']
  words.forEach((word, at) => {
    const options = at < count && !isFixed(words, at, count) ? toPlurals(word) : [word]
    plurals = plurals.flatMap((start) => options.map((option) => (at === 0 ? option : `${start} ${option}`)))
  })
  return [...new Set([entry, ...plurals])]
}

/** Both genders and numbers of an adjective, given in the masculine singular; of several words, the last before a preposition changes. */
export function inflectAdjective(lemma: string): readonly string[] {
  const entry = straighten(lemma)
  if (entry.startsWith('=')) return [entry.slice(1).trim()]
  const words = entry.split(' ')
  const ending = words.findIndex(endsInflection)
  const at = (ending < 0 ? words.length : ending) - 1
  if (at < 0) return [entry]
  const start = words
    .slice(0, at)
    .map((word) => `${word} `)
    .join('')
  const endings = contract(
    words
      .slice(at + 1)
      .map((word) => ` ${word}`)
      .join(''),
  )
  const hyphen = (words[at] as string).lastIndexOf('-') + 1
  const before = start + (words[at] as string).slice(0, hyphen)
  return [...new Set(toGenders((words[at] as string).slice(hyphen)).flatMap((form) => endings.map((end) => before + form + end)))]
}

const straighten = (lemma: string): string => lemma.trim().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ')

/** «l'objet de» also stands as «l'objet d'», «l'objet du», «l'objet des». */
function contract(ending: string): readonly string[] {
  if (ending.endsWith(' de')) return ['de', "d'", 'du', 'des'].map((word) => ending.slice(0, -2) + word)
  if (ending.endsWith(' à')) return ['à', 'au', 'aux'].map((word) => ending.slice(0, -1) + word)
  return [ending]
}

function toPronoun(pronoun: string, adverb: string, form: string): string {
  if (/(?:ons|mes)$/.test(form)) return `nous ${adverb}`
  if (adverb !== '') return `s'${adverb}`
  return pronoun === "s'" && /^[aeiouyhàâéèêîïôûœ]/.test(form) ? pronoun : 'se '
}

function guessTense(phrase: string): Tense {
  const first = phrase.split(/[ ']/)[0] ?? ''
  if (/(?:er|ir|re)$/.test(first)) return 'infinitive'
  if (/ant$/.test(first)) return 'gerund'
  return /(?:é|ée|i|ie|ise|u|ue)s?$|(?:[au]it|ert|eint|mort)e?s?$/.test(first) ? 'participle' : 'present'
}

type Conjugated = (readonly [Tense, string])[]

function conjugate(verb: string): Conjugated {
  const parts = findParts(verb)
  if (parts !== null) return conjugateParts(verb, parts)
  const stem = verb.slice(0, -2)
  if (/.er$/.test(verb)) return conjugateEr(verb, stem)
  if (/.ir$/.test(verb)) {
    return conjugateParts(verb, [`${stem}it`, `${stem}issons`, `${stem}issent`, `${stem}it`, verb, `${stem}i`])
  }
  if (/.dre$/.test(verb)) return conjugateParts(verb, [stem, `${stem}ons`, `${stem}ent`, `${stem}it`, `${stem}r`, `${stem}u`])
  throw new Error(`«${verb}» is no French infinitive that inflectVerb knows; a verb entry must begin with one, or with = to stay as it is.`)
}

/** Imparfait stem and gerund of the verbs whose «nous» does not give them. */
const STEMS: Readonly<Record<string, readonly [imparfait: string, gerund: string]>> = {
  être: ['ét', 'étant'],
  avoir: ['av', 'ayant'],
  savoir: ['sav', 'sachant'],
  falloir: ['fall', ''],
  pleuvoir: ['pleuv', 'pleuvant'],
  échoir: ['', 'échéant'],
}

function conjugateParts(verb: string, [il, nous, ils, past, future, participle, subjunctive, subjunctives]: Parts): Conjugated {
  const made: Conjugated = [['infinitive', verb]]
  const add = (tense: Tense, ...forms: string[]): void => {
    for (const form of forms) if (form !== '') made.push([tense, form])
  }
  const regular = nous.replace(/ons$/, '')
  const [stem, gerund] = STEMS[verb] ?? [regular, regular === '' ? '' : `${regular}ant`]
  add('present', il, ils, nous)
  if (stem !== '') add('past', `${stem}ait`, `${stem}aient`, `${stem}ions`)
  add('past', ...toPast(past))
  addFuture(made, future)
  const third = subjunctive ?? ils.replace(/nt$/, '')
  add('subjunctive', third === il ? '' : third, subjunctives ?? '')
  add('participle', ...toParticiples(participle))
  add('gerund', gerund)
  // «connaître» is also written without the circumflex.
  return [...made, ...made.filter(([, form]) => /aît/.test(form)).map(([tense, form]) => [tense, form.replace('aît', 'ait')] as const)]
}

function toPast(il: string): string[] {
  if (il === '') return []
  if (il.endsWith('a')) return [il, `${il.slice(0, -1)}èrent`, `${il.slice(0, -1)}âmes`]
  if (il.endsWith('int')) return [il, `${il.slice(0, -3)}inrent`, `${il.slice(0, -3)}înmes`]
  const vowel = il.slice(-2, -1)
  return [il, `${il.slice(0, -1)}rent`, `${il.slice(0, -2)}${{ i: 'î', u: 'û' }[vowel] ?? vowel}mes`]
}

function addFuture(made: Conjugated, stem: string): void {
  if (stem === '') return
  for (const ending of ['a', 'ont', 'ons']) made.push(['future', stem + ending])
  for (const ending of ['ait', 'aient', 'ions']) made.push(['conditional', stem + ending])
}

/** A circumflex («dû») stands in the masculine singular only; «dissous» has «dissoute». */
function toParticiples(participle: string): string[] {
  if (participle === '') return []
  if (participle === 'été') return [participle]
  if (participle.endsWith('sous')) return [participle, `${participle.slice(0, -1)}te`, `${participle.slice(0, -1)}tes`]
  const plain = participle.replace(/û$/, 'u')
  return [participle, `${plain}e`, participle.endsWith('s') ? participle : `${plain}s`, `${plain}es`]
}

function conjugateEr(verb: string, stem: string): Conjugated {
  const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç')
  const made: Conjugated = [['infinitive', verb]]
  for (const mute of toMuteStems(stem)) {
    made.push(['present', `${mute}e`], ['present', `${mute}ent`])
    addFuture(made, `${mute}er`)
  }
  // «cédera» is also written «cèdera».
  if (ACUTE.test(stem)) addFuture(made, `${stem}er`)
  made.push(['present', `${soft}ons`])
  for (const form of [`${soft}ait`, `${soft}aient`, `${stem}ions`, `${soft}a`, `${stem}èrent`, `${soft}âmes`]) made.push(['past', form])
  for (const form of toParticiples(`${stem}é`)) made.push(['participle', form])
  made.push(['gerund', `${soft}ant`])
  return made
}

const ACUTE = /é((?:qu|gu|ch|gn|[bcdfgptv][rl]|[bcdfgjklmnprstvz]))$/
const GRAVE = /(?:cel|c[ie]sel|gel|pel|model|martel|démantel|écartel|harcel|recel|achet|halet|crochet|furet)$/

/** The stem before a mute e; two where both spellings are in use. */
function toMuteStems(stem: string): readonly string[] {
  if (/[ou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`]
  if (stem.endsWith('ay')) return [`${stem.slice(0, -1)}i`, stem]
  if (ACUTE.test(stem)) return [stem.replace(ACUTE, 'è$1')]
  if (/e[lt]$/.test(stem)) {
    const doubled = stem + stem.slice(-1)
    const grave = `${stem.slice(0, -2)}è${stem.slice(-1)}`
    if (/(?:app|interp)el$|jet$/.test(stem)) return [doubled]
    return GRAVE.test(stem) ? [grave] : [doubled, grave]
  }
  return [stem.replace(/e(vr|[cmnpsv])$/, 'è$1')]
}

const X_PLURALS = setOf('bijou caillou chou genou hibou joujou pou')
const S_PLURALS =
  /^(?:pneu|bleu|émeu|landau|sarrau|bal|carnaval|festival|récital|régal|chacal|cal|pal|narval|naval|fatal|natal|banal|bancal|glacial|santal|aval)$/
const AUX_NOUNS = setOf('travail corail émail bail soupirail vitrail vantail')
const OWN_PLURALS: Readonly<Record<string, readonly string[]>> = {
  œil: ['yeux'],
  ciel: ['cieux'],
  monsieur: ['messieurs'],
  madame: ['mesdames'],
  mademoiselle: ['mesdemoiselles'],
  final: ['finals', 'finaux'],
  idéal: ['idéals', 'idéaux'],
  maximum: ['maximums', 'maxima'],
  taliban: ['talibans', 'taliban'],
}
/** Nouns that stand as adjectives: «drones kamikaze» and «drones kamikazes» are both written. */
const APPOSED = setOf(
  'kamikaze suicide éclair espion pirate fantôme cible clé surprise record antichar antimissile antipersonnel antidrone antinavire antisatellite up',
)
const INVARIABLE = setOf('non très plus mi al el ad as ar sol air mer terre surface burkinabè marron orange kaki standard ex hors anti pro')
/** First parts of compounds that take no plural. */
const FIXED_STARTS = setOf(
  'porte lance cessez couvre sous avant arrière contre vice ex anti pro mi semi demi quasi para après entre auto mini micro non ultra super nord sud est ouest extra ' +
    'haut-parleur brise chasse tire cyber pick check week talk gratte pare radio télé trans inter multi euro',
)
const FIXED_COMPOUNDS = setOf(
  'porte-parole cessez-le-feu hors-la-loi tête-à-tête face-à-face va-et-vient rendez-vous sans-papiers sans-abri on-dit laissez-passer tout-terrain',
)

/** Adverbs between noun and adjective («homme lourdement armé»), names and abbreviations («missile Scud»). */
const isFixed = (words: readonly string[], at: number, count: number): boolean =>
  at > 0 && ((/ment$/.test(words[at] as string) && at < count - 1) || /^\p{Lu}/u.test(words[at] as string))

function toPlurals(word: string): readonly string[] {
  if (FIXED_COMPOUNDS.has(word.toLowerCase())) return [word]
  if (!word.includes('-')) return toPlural(word)
  const parts = word.split('-')
  const last = parts.at(-1) as string
  const first = parts[0] as string
  const ending = parts.findIndex((part, at) => at > 0 && endsInflection(part))
  if (ending > 0) return toPlural(first).map((plural) => [plural, ...parts.slice(1)].join('-'))
  // «garde-côtes» are boats and «gardes-côtes» people.
  if (first === 'garde') return toPlural(last).flatMap((plural) => [`garde-${plural}`, `gardes-${plural}`])
  const starts = parts.slice(0, -1).map((part) => (FIXED_STARTS.has(part) || part.endsWith('o') ? part : (toPlural(part)[0] as string)))
  return toPlural(last).map((plural) => [...starts, plural].join('-'))
}

function toPlural(word: string): readonly string[] {
  const own = OWN_PLURALS[word]
  if (own !== undefined) return own
  if (INVARIABLE.has(word) || /[sxz]$|\d|^[\p{Lu}.]{2,}$/u.test(word)) return [word]
  if (APPOSED.has(word)) return [`${word}s`, word]
  if (X_PLURALS.has(word)) return [`${word}x`]
  if (S_PLURALS.test(word)) return [`${word}s`]
  if (AUX_NOUNS.has(word)) return [`${word.slice(0, -2)}ux`]
  if (word.endsWith('al')) return [`${word.slice(0, -1)}ux`]
  return [/[ae]u$/.test(word) ? `${word}x` : `${word}s`]
}

/** Feminines that no rule gives, and where two masculines are in use the one before a vowel. */
const OWN_FEMININES: Readonly<Record<string, readonly [feminine: string, beforeVowel?: string]>> = {
  beau: ['belle', 'bel'],
  nouveau: ['nouvelle', 'nouvel'],
  vieux: ['vieille', 'vieil'],
  fou: ['folle', 'fol'],
  mou: ['molle'],
  jumeau: ['jumelle'],
  blanc: ['blanche'],
  franc: ['franche'],
  sec: ['sèche'],
  frais: ['fraîche'],
  grec: ['grecque'],
  long: ['longue'],
  oblong: ['oblongue'],
  doux: ['douce'],
  faux: ['fausse'],
  roux: ['rousse'],
  gros: ['grosse'],
  gras: ['grasse'],
  bas: ['basse'],
  las: ['lasse'],
  épais: ['épaisse'],
  métis: ['métisse'],
  exprès: ['expresse'],
  tiers: ['tierce'],
  gentil: ['gentille'],
  nul: ['nulle'],
  favori: ['favorite'],
  malin: ['maligne'],
  bénin: ['bénigne'],
  hébreu: ['hébraïque'],
  complet: ['complète'],
  incomplet: ['incomplète'],
  concret: ['concrète'],
  discret: ['discrète'],
  indiscret: ['indiscrète'],
  inquiet: ['inquiète'],
  secret: ['secrète'],
  désuet: ['désuète'],
  paysan: ['paysanne'],
  sot: ['sotte'],
  traître: ['traîtresse'],
  vengeur: ['vengeresse'],
  aigu: ['aiguë'],
  exigu: ['exiguë'],
  ambigu: ['ambiguë'],
  ouzbek: ['ouzbèke'],
}
const COMPARATIVES = /(?:maj|min|supéri|inféri|extéri|intéri|antéri|postéri|ultéri|meill)eur$/

function toGenders(masculine: string): readonly string[] {
  if (INVARIABLE.has(masculine) || /^[A-Z.\d]+$/.test(masculine)) return [masculine]
  if (APPOSED.has(masculine)) return [masculine, `${masculine}s`]
  const [feminine, beforeVowel] = OWN_FEMININES[masculine] ?? [toFeminine(masculine)]
  return [masculine, feminine, ...toPlural(masculine), `${feminine}s`, ...(beforeVowel === undefined ? [] : [beforeVowel])]
}

const FEMININE_ENDINGS: readonly (readonly [ending: RegExp, feminine: string])[] = [
  [/e$/, 'e'],
  [COMPARATIVES, '$&e'],
  [/f$/, 've'],
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/x$/, 'se'],
  [/(en|on|el|eil|et)$/, '$1'],
  [/er$/, 'ère'],
  [/c$/, 'que'],
]

function toFeminine(masculine: string): string {
  for (const [ending, feminine] of FEMININE_ENDINGS) {
    if (!ending.test(masculine)) continue
    const made = masculine.replace(ending, feminine)
    // «-en», «-on», «-el», «-et» double their consonant.
    return feminine === '$1' ? `${made}${made.slice(-1)}e` : made
  }
  return `${masculine}e`
}
