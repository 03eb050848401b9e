import PostalMime, { type Email } from 'postal-mime'
import { toInstant } from './to-instant.ts'

/** An e-mail as far as it can be a newsletter. */
export interface Letter {
  readonly subject: string | null
  /** The name that it is sent under, without the mailbox. */
  readonly sender: string | null
  /** Instant in UTC (ISO 8601). */
  readonly sentAt: string | null
  readonly messageId: string | null
  /** Sent to a list of subscribers, by what its headers say. */
  readonly isNewsletter: boolean
  readonly html: string | null
  readonly text: string | null
}

const LIST_HEADERS: ReadonlySet<string> = new Set(['list-id', 'list-unsubscribe', 'list-post', 'feedback-id'])

const toText = (value: string | undefined): string | null => (value === undefined || value.trim() === '' ? null : value.trim())

/** Reads an e-mail; attachments are left where they are. `null` for what is none, or is built to exhaust a parser. */
export async function parseLetter(bytes: Uint8Array): Promise<Letter | null> {
  let email: Email
  try {
    email = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 500_000, maxRfc822NestingDepth: 2 })
  } catch {
    // Its limits were passed; what else it cannot read, it gives as text.
    return null
  }
  const keys = new Set(email.headers.map(({ key }) => key))
  if (!keys.has('from') && !keys.has('date') && !keys.has('subject')) return null
  return {
    subject: toText(email.subject),
    sender: toText(email.from?.name),
    sentAt: toInstant(email.date),
    messageId: toText(email.messageId),
    isNewsletter: [...LIST_HEADERS].some((key) => keys.has(key)),
    html: toText(email.html),
    text: toText(email.text),
  }
}
