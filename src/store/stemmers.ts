/** Cuts a word in lower case down to what its forms share. */
export type Stem = (word: string) => string

type Module = Promise<{ readonly stemmer: Stem }>

/** Snowball's stemmers (Porter, 2001; https://snowballstem.org), loaded when a text in the language first comes. */
const MODULES: Readonly<Record<string, () => Module>> = {
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  hu: () => import('@orama/stemmers/hungarian'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sv: () => import('@orama/stemmers/swedish'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
}

const PREFIXES = /^(?:وال|بال|كال|فال|لل|ال|و(?=.{3}))/
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي']

/** Light stemming of Arabic: articles with the particles before them, then endings, while two letters are left (light10: Larkey et al., 2002). */
export function stemArabic(word: string): string {
  const spelled = word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ـ/g, '')
  let stem = spelled.replace(PREFIXES, '')
  if (stem.length < 2) stem = spelled
  for (const suffix of SUFFIXES) if (stem.length >= suffix.length + 2 && stem.endsWith(suffix)) stem = stem.slice(0, -suffix.length)
  return stem
}

const loaded = new Map<string, Stem | null>([['ar', stemArabic]])

/** The stemmer of a language (ISO 639-1); `null` where there is none, and words are only folded. */
export async function loadStem(language: string): Promise<Stem | null> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const stem = (await MODULES[language]?.())?.stemmer ?? null
  loaded.set(language, stem)
  return stem
}
