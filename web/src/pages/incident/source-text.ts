import type { ApiEventClaim, DocumentHead, Quote } from '../../../../src/api/contract.ts'
import { toClaimSentence, type Wording } from '../../claim/claim-sentence.ts'
import { showHidden } from '../../format/hidden-letters.ts'
import type { Translate } from '../../language/translator.ts'

/** A claim to be pasted elsewhere, in plain text: the sentence, the exact words, and where they stand. */
export function toSourceText(
  { claim, quotes, head }: { readonly claim: ApiEventClaim; readonly quotes: readonly Quote[]; readonly head: DocumentHead | null },
  wording: Wording,
  t: Translate,
): string {
  const sentence = toClaimSentence(claim, head?.outlet ?? null, wording)
  const words = quotes.map(({ text }) => t('incident.quoted', { quote: showHidden(text.replace(/\s+/g, ' ')).trim() }))
  const source = [
    head?.outlet ?? t('claim.someOutlet'),
    head?.title == null ? null : t('incident.quoted', { quote: showHidden(head.title.replace(/\s+/g, ' ')) }),
    head?.published == null ? t('incident.noDay') : wording.days(head.published),
    head?.url ?? null,
  ].filter((part) => part !== null)
  // Marks that keep directions apart serve the page; elsewhere they are only in the way.
  return [sentence, ...words, `— ${source.reduce((before, after) => t('claim.join', { before, after }))}`].join('\n').replace(/[\u2066-\u2069]/g, '')
}

/** The words at `span` where one of the quotes holds them. */
export function findWords(quotes: readonly Quote[], [start, end]: readonly [number, number]): string | null {
  for (const { span, before, text, after } of quotes) {
    const from = span[0] - before.length
    const whole = before + text + after
    if (start >= from && end <= from + whole.length && start < end) return whole.slice(start - from, end - from).replace(/\s+/g, ' ')
  }
  return null
}
