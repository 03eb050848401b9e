import { recall, remember } from '../remember.ts'
import { directionOf, isLocale, type Locale } from './locales.ts'
import { type MessageKey, type Messages, type MessageValues, type Translate, toTranslate } from './translator.ts'

const LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('../../messages/en/index.ts')).en,
  fr: async () => (await import('../../messages/fr/index.ts')).fr,
  ar: async () => (await import('../../messages/ar/index.ts')).ar,
}

let chosen: { readonly locale: Locale; readonly messages: Messages; readonly translate: Translate } | null = $state.raw(null)

function ready() {
  if (chosen === null) throw new Error('No language is loaded yet: main.ts awaits chooseLanguage() before it shows anything.')
  return chosen
}

export const language = {
  get locale(): Locale {
    return ready().locale
  },
  get direction(): 'ltr' | 'rtl' {
    return directionOf(ready().locale)
  },
}

/** Words of the chosen language; what uses it follows when the language changes. */
export const t: Translate = (key: MessageKey, values?: MessageValues) => ready().translate(key, values)

/** For keys that are put together of what the server says. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(ready().messages, key)

/** The language chosen before, else the first of the browser's that there is. */
export function preferredLocale(): Locale {
  const wanted = [recall('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return wanted.find((tag): tag is Locale => tag !== null && isLocale(tag)) ?? 'en'
}

/** Loads a language's words, then shows everything in it. */
export async function chooseLanguage(locale: Locale): Promise<void> {
  const messages = await LOADERS[locale]()
  chosen = { locale, messages, translate: toTranslate(locale, messages) }
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
}

/** Like `chooseLanguage`, and remembered in this browser. */
export async function chooseLanguageForGood(locale: Locale): Promise<void> {
  remember('language', locale)
  await chooseLanguage(locale)
}
