/** Languages of the app, each under its own name. */
export const LOCALES = { en: 'English', fr: 'Français', ar: 'العربية' } as const
export type Locale = keyof typeof LOCALES

export const isLocale = (text: string): text is Locale => text in LOCALES

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr')

/** For Intl: Arabic with Latin digits, as newsrooms there asked for; English days as most of the world writes them. */
export const toIntlLocale = (locale: Locale): string => ({ en: 'en-GB', fr: 'fr-FR', ar: 'ar-u-nu-latn' })[locale]
