import { IntlMessageFormat } from 'intl-messageformat'
import type { en } from '../../messages/en/index.ts'
import { type Locale, toIntlLocale } from './locales.ts'

export type MessageKey = keyof typeof en
export type Messages = Readonly<Record<MessageKey, string>>
export type MessageValues = Readonly<Record<string, string | number>>
/** Words of the app for a key, with values in their places. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** The words of one language; messages are parsed when they are first asked for. */
export function toTranslate(locale: Locale, messages: Messages): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  return (key, values) => {
    let message = parsed.get(key)
    if (message === undefined) {
      // Tags are no part of our messages, and a «<» in a value is no tag.
      message = new IntlMessageFormat(messages[key], toIntlLocale(locale), undefined, { ignoreTag: true })
      parsed.set(key, message)
    }
    return String(message.format(values))
  }
}
