import type { VerbForm } from '../inflection.ts'

/** Base, past and participle of irregular verbs; `/` between forms in equal use. */
const IRREGULAR = `
  arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, befall befell befallen, begin began begun,
  behold beheld beheld, bend bent bent, beset beset beset, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled,
  blow blew blown, break broke broken, breed bred bred, bring brought brought, broadcast broadcast/broadcasted broadcast/broadcasted,
  build built built, burn burned/burnt burned/burnt, burst burst burst, buy bought bought, cast cast cast, catch caught caught,
  choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug,
  do did done, draw drew drawn, dream dreamed/dreamt dreamed/dreamt, drink drank drunk, drive drove driven, dwell dwelt/dwelled dwelt/dwelled,
  eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung,
  fly flew flown, forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten,
  forgive forgave forgiven, forsake forsook forsaken, freeze froze frozen, get got got/gotten, give gave given, go went gone, grind ground ground,
  grow grew grown, hang hung/hanged hung/hanged, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
  keep kept kept, kneel knelt/kneeled knelt/kneeled, know knew known, lay laid laid, lead led led, lean leaned/leant leaned/leant,
  leap leapt/leaped leapt/leaped, learn learned/learnt learned/learnt, leave left left, lend lent lent, let let let, lie lay lain,
  light lit/lighted lit/lighted, lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
  misunderstand misunderstood misunderstood, mow mowed mown/mowed, outdo outdid outdone, outfight outfought outfought, outgun outgunned outgunned,
  outrun outran outrun, overcome overcame overcome, overfly overflew overflown, overhear overheard overheard, override overrode overridden,
  overrun overran overrun, oversee oversaw overseen, overshoot overshot overshot, overtake overtook overtaken, overthrow overthrew overthrown,
  partake partook partaken, pay paid paid, plead pleaded/pled pleaded/pled, prove proved proven/proved, put put put, quit quit quit, read read read,
  rebuild rebuilt rebuilt, redo redid redone, repay repaid repaid, reset reset reset, resell resold resold, rethink rethought rethought,
  retake retook retaken, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run,
  saw sawed sawn/sawed, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken,
  shed shed shed, shine shone shone, shoot shot shot, show showed shown/showed, shrink shrank shrunk, shut shut shut, sing sang sung,
  sink sank/sunk sunk, sit sat sat, slay slew slain, sleep slept slept, slide slid slid, sling slung slung, slit slit slit,
  smell smelled/smelt smelled/smelt, sneak sneaked/snuck sneaked/snuck, sow sowed sown/sowed, speak spoke spoken, speed sped/speeded sped/speeded,
  spend spent spent, spill spilled/spilt spilled/spilt, spin spun spun, spit spat spat, split split split, spoil spoiled/spoilt spoiled/spoilt,
  spread spread spread, spring sprang/sprung sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung,
  stink stank stunk, stride strode stridden, strike struck struck/stricken, string strung strung, strive strove striven, swear swore sworn,
  sweep swept swept, swell swelled swollen/swelled, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn,
  tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden, undergo underwent undergone,
  understand understood understood, undertake undertook undertaken, undo undid undone, uphold upheld upheld, upset upset upset, wake woke woken,
  wear wore worn, weave wove woven, weep wept wept, win won won, withdraw withdrew withdrawn, withhold withheld withheld,
  withstand withstood withstood, wring wrung wrung, write wrote written
`

/** Longer verbs that double their last letter before -ed and -ing; one syllable doubles by rule (stab, plan, ram). */
const DOUBLING = new Set(
  (
    'abet abhor admit allot begin beset commit compel concur confer control corral debug defer demob deter dispel embed equip excel expel ' +
    'extol forbid forget format handicap impel incur infer input intermit kidnap nonplus occur offset omit outfit outgun outrun overlap overrun' +
    ' patrol ' +
    'permit prefer program propel rebel recur refer regret remit repel reset rerun sandbag submit transfer transmit unplug upset waterlog ' +
    'airdrop backpedal zigzag'
  ).split(' '),
)

/** Verbs that British English doubles and American English does not; both are in use. */
const DOUBLING_IN_BRITAIN = new Set(
  (
    'barrel bevel cancel channel counsel dial duel equal fuel funnel imperil initial label level libel marshal model parcel pedal pummel quarrel ' +
    'refuel rival shovel shrivel signal snivel spiral swivel total towel travel tunnel worship'
  ).split(' '),
)

const irregular = new Map(
  IRREGULAR.split(',').map((entry) => {
    const [base, past, participle] = entry.trim().split(' ') as [string, string, string]
    return [base, { past: past.split('/'), participle: participle.split('/') }] as const
  }),
)
const irregularPasts = new Set(['was', 'were', ...[...irregular.values()].flatMap(({ past, participle }) => [...past, ...participle])])

/** All forms of a verb or verb phrase; of a phrase the first word that is no adverb is inflected, and of a hyphened word the last part. */
export function inflectVerb(lemma: string): readonly VerbForm[] {
  if (lemma.startsWith('=')) return fixedVerb(lemma.slice(1).trim())
  const adverb = /^(?!rally)\p{L}{2,}[^p]ly (?=\p{L})/u.exec(lemma)?.[0]
  if (adverb !== undefined) return inflectVerb(lemma.slice(adverb.length)).map(({ form, tense }) => ({ form: `${adverb}${form}`, tense }))
  const [first = '', ...rest] = lemma.split(' ')
  const cut = first.lastIndexOf('-') + 1
  const prefix = first.slice(0, cut)
  const suffix = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  return verbForms(first.slice(cut)).map(({ form, tense }) => ({ form: `${prefix}${form}${suffix}`, tense }))
}

/** A phrase that stays as it is written; what its first word looks like tells its tense. */
function fixedVerb(phrase: string): VerbForm[] {
  const first = phrase.split(' ')[0] ?? ''
  const tenses: VerbForm['tense'][] = []
  if (/.ing$/.test(first) && !irregular.has(first)) tenses.push('gerund')
  else if (irregularPasts.has(first) || /..ed$/.test(first)) tenses.push('past', 'participle')
  if (tenses.length === 0 || irregular.has(first)) tenses.push('infinitive', 'present')
  return tenses.map((tense) => ({ form: phrase, tense }))
}

function verbForms(base: string): VerbForm[] {
  if (base === 'be') return formsOfBe()
  const known = irregular.get(base)
  const present = base === 'have' ? 'has' : withS(base)
  const stems = doubled(base)
  const past = known?.past ?? stems.map(withEd)
  const participle = known?.participle ?? past
  return [
    { form: base, tense: 'infinitive' },
    { form: base, tense: 'present' },
    { form: present, tense: 'present' },
    ...past.map((form) => ({ form, tense: 'past' }) as const),
    ...participle.map((form) => ({ form, tense: 'participle' }) as const),
    ...stems.map((stem) => ({ form: withIng(stem), tense: 'gerund' }) as const),
  ]
}

function formsOfBe(): VerbForm[] {
  const forms = { infinitive: ['be'], present: ['am', 'is', 'are'], past: ['was', 'were'], participle: ['been'], gerund: ['being'] } as const
  return Object.entries(forms).flatMap(([tense, words]) => words.map((form) => ({ form, tense: tense as VerbForm['tense'] })))
}

/** The base as it stands before -ed and -ing, in each spelling. */
function doubled(base: string): string[] {
  const twice = base + base.slice(-1)
  if (DOUBLING_IN_BRITAIN.has(base)) return [base, twice]
  if (DOUBLING.has(base) || /^(?:[^aeiou]|qu)*[aeiou][bdfgklmnprstvz]$/.test(base)) return [twice]
  if (/ic$/.test(base)) return [`${base}k`]
  return [base]
}

const withS = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`

const withEd = (stem: string): string => (/e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`)

const withIng = (stem: string): string =>
  /ie$/.test(stem) ? `${stem.slice(0, -2)}ying` : /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`

/** Plurals that no rule gives; nouns that have none are their own. */
const PLURALS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'person people/persons, child children, foot feet, tooth teeth, goose geese, mouse mice, ox oxen, thief thieves, leaf leaves, life lives, ' +
    'wife wives, housewife housewives, ' +
    'knife knives, half halves, shelf shelves, self selves, wolf wolves, calf calves, loaf loaves, wharf wharves, dwarf dwarves/dwarfs, scarf ' +
    'scarves, hoof hooves, ' +
    'hero heroes, torpedo torpedoes, embargo embargoes, cargo cargoes/cargos, volcano volcanoes, mosquito mosquitoes, potato potatoes, tomato ' +
    'tomatoes, veto vetoes, echo echoes, ' +
    'commando commandos/commandoes, desperado desperadoes, crisis crises, basis bases, analysis analyses, hypothesis hypotheses, oasis oases, ' +
    'axis axes, emphasis emphases, ' +
    'medium media, criterion criteria, phenomenon phenomena, nucleus nuclei, stimulus stimuli, memorandum memoranda/memorandums, passerby ' +
    'passersby, passer-by passers-by, ' +
    'runner-up runners-up, mujahid mujahideen/mujahidin, quiz quizzes, monarch monarchs, patriarch patriarchs, stomach stomachs, epoch epochs, ' +
    'eunuch eunuchs, ' +
    'gas gases, lens lenses, canvas canvases, atlas atlases, alias aliases, bias biases, chaos chaos, human humans, German Germans, german ' +
    'germans, Roman Romans, Ottoman Ottomans, ' +
    'talisman talismans, shaman shamans, caiman caimans'
  )
    .split(', ')
    .map((entry) => {
      const [singular, plurals] = entry.split(' ') as [string, string]
      return [singular, plurals.split('/')] as const
    }),
)

const INVARIABLE = new Set(
  (
    'police military personnel people aircraft livestock cattle infantry cavalry sheep deer fish offspring poultry clergy mujahideen mujahidin ' +
    'taliban peshmerga ' +
    'fedayeen basij media men women children gunfire shellfire ammunition equipment weaponry'
  ).split(' '),
)

/** Singular and plural of a noun; of a phrase the last word before "of" or another preposition is inflected. */
export function inflectNoun(lemma: string): readonly string[] {
  if (lemma.startsWith('=')) return [lemma.slice(1).trim()]
  const [, lead = '', head = '', rest = ''] = /^(.*?)([^ ]+)((?: (?:of|in|on|at|for|from|with|against) .*)?)$/.exec(lemma) ?? []
  return [...new Set([lemma, ...plurals(head).map((plural) => `${lead}${plural}${rest}`)])]
}

function plurals(word: string): readonly string[] {
  const whole = PLURALS.get(word)
  if (whole !== undefined) return whole
  const cut = word.lastIndexOf('-') + 1
  if (cut > 0) return plurals(word.slice(cut)).map((plural) => word.slice(0, cut) + plural)
  if (INVARIABLE.has(word) || /craft$|[^suia]s$/.test(word)) return [word]
  if (/man$/.test(word)) return [`${word.slice(0, -2)}en`]
  return [withS(word).replace(/([^aeiou])oes$/, '$1os')]
}

/** English adjectives have one form. */
export const inflectAdjective = (lemma: string): readonly string[] => [lemma.replace(/^=/, '').trim()]
