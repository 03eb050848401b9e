import type { Document } from '../../model/index.ts'
import { type CodePointCounter, firstCodePoints, lastCodePoints, toCodePointCounter } from '../code-points.ts'
import { type EvidenceRow, toEvidenceRows } from '../evidence-rows.ts'
import type { Exporter, ExportSource } from '../exporter.ts'

/** Code points before and after a quotation by which it is found again. */
const AROUND = 32

const HEAD = {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { sha256: 'http://schema.org/sha256' }],
  id: 'urn:recoupe:evidence',
  type: 'AnnotationPage',
}

const toSource = ({ url, sha256, language }: Document): object => ({
  id: url ?? `urn:sha256:${sha256}`,
  ...(language === null ? {} : { language }),
  // Of the plain text that the selectors count in, not of the page around it.
  sha256,
})

function toAnnotation(incident: string, { claim, document, field, value, span, quote }: EvidenceRow, counter: CodePointCounter): object {
  const [start, end] = counter(span)
  return {
    id: `urn:recoupe:${encodeURIComponent(incident)}:${encodeURIComponent(claim.id)}:${field}:${start}-${end}`,
    type: 'Annotation',
    motivation: field === 'claim' ? 'describing' : 'identifying',
    body: [
      { type: 'TextualBody', format: 'text/plain', purpose: 'classifying', value: field },
      { type: 'TextualBody', format: 'text/plain', purpose: 'describing', value },
      { type: 'SpecificResource', purpose: 'linking', source: `urn:recoupe:${encodeURIComponent(incident)}` },
    ],
    target: {
      type: 'SpecificResource',
      source: toSource(document),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: lastCodePoints(document.text.slice(0, span[0]), AROUND),
          suffix: firstCodePoints(document.text.slice(span[1]), AROUND),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}

async function* write(source: ExportSource): AsyncIterable<string> {
  let before = `${JSON.stringify(HEAD).slice(0, -1)},"items":[\n`
  let isEmpty = true
  for await (const entry of source) {
    const counters = new Map<string, CodePointCounter>()
    for (const row of toEvidenceRows(entry)) {
      const counter = counters.get(row.document.id) ?? toCodePointCounter(row.document.text)
      counters.set(row.document.id, counter)
      yield before + JSON.stringify(toAnnotation(entry.incident.id, row, counter))
      before = ',\n'
      isEmpty = false
    }
  }
  yield isEmpty ? `${before}]}\n` : '\n]}\n'
}

/** A W3C Web Annotation for each passage that says something of an incident; positions in code points. */
export const annotations: Exporter = {
  name: 'annotations',
  extension: 'annotations.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  write,
}
