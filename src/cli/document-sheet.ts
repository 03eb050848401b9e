import type { DocumentAnswer } from '../ask/index.ts'
import type { Claim } from '../model/index.ts'
import type { KeptVersion } from '../store/index.ts'
import { type ReportTools, toClaimLines, toReport } from './report.ts'
import { toVisible } from './visible.ts'
import { toCountWords } from './wording.ts'

/** A version of a document for people: the report of its reading, the incidents of its claims, its versions and how it was taken in. */
export function toDocumentSheet({ version, versions, incidents, captures }: DocumentAnswer, tools: ReportTools): string[] {
  const { paint } = tools
  const ordered = version.reading.claims.filter(({ kind }) => kind === 'event')
  return [
    toReport(version.reading, tools).trimEnd(),
    '',
    ...(incidents.size === 0 ? [] : [paint.bold('   Incidents')]),
    ...ordered.flatMap(({ id }, at) => {
      const incident = incidents.get(id)
      return incident === undefined ? [] : [`   claim ${at + 1} is in ${incident}`]
    }),
    ...(incidents.size === 0 ? [] : ['']),
    paint.bold(`   ${toCountWords(versions.length, 'version')} of ${toVisible(version.source)}`),
    ...versions.map(
      (one) => `   ${one.number}. ${one.version}${one.version === version.version ? ' · shown here' : ''}${one.isNewest ? ' · newest' : ''}`,
    ),
    ...captures.map(({ sequence, capture }) => {
      const from = capture.url ?? version.source
      return `   ${toVisible(`taken in ${capture.capturedAt} from ${from}, entry ${sequence} of the custody log`)}`
    }),
  ]
}

/** A claim for people: its document, itself with its words, its incident. */
export function toClaimSheet(
  claim: Claim,
  version: KeptVersion,
  { incident, ...tools }: ReportTools & { readonly incident: string | null },
): string[] {
  const facts = [version.outlet ?? 'outlet unknown', version.title, version.url ?? version.source, version.version]
  return [
    tools.paint.bold(toVisible(`== claim ${claim.id}`)),
    `   ${toVisible(facts.filter((fact) => fact !== null).join(' · '))}`,
    ...toClaimLines(claim, version.document.text, 1, tools),
    ...(incident === null ? [] : ['', `   in incident ${incident}: recoupe show ${incident}`]),
  ]
}
