// Time and memory of one format: `node scripts/bench-export.ts csv 100000` writes so many invented incidents, each with three claims of three articles, to nowhere.
import { EXPORTERS, type ExportEntry, LossCount } from '../src/export/index.ts'
import { toOptions } from '../test/export-one.ts'
import { spanOf, toClaim, toDocument, toEntry, told, toMention, toOrigin } from '../test/incidents.ts'

const [name, size = '100000'] = process.argv.slice(2)
const exporter = EXPORTERS.find((one) => one.name === name)
if (exporter === undefined) {
  console.error(`Name a format: ${EXPORTERS.map((one) => one.name).join(', ')}.`)
  process.exit(2)
}

const text = `Rockets of the Free Dunes hit Tarmis on Tuesday and killed three soldiers, the army said. ${'The region stayed tense. 🚨 '.repeat(110)}`

function toInventedEntry(index: number): ExportEntry {
  const documents = [1, 2, 3].map((at) => toDocument(`d${index}-${at}`, text, { title: `Article ${at}` }))
  const claims = documents.map((document, at) =>
    toClaim(`c${index}-${at}`, document, {
      evidence: [[0, 90]],
      place: { ...toMention(text, 'Tarmis', 'tarmis'), country: 'LY' },
      actor: toMention(text, 'Free Dunes', 'free-dunes'),
      killed: { span: spanOf(text, 'three soldiers'), value: [3, 3] },
      claimants: [toMention(text, 'the army', 'army-of-libya')],
    }),
  )
  const [first = '', ...others] = claims.map(({ id }) => id)
  return toEntry(`i${index}`, claims, documents, {
    killed: [told([3, 3], ...others), told([5, null], first)],
    origins: [toOrigin('o1', first), toOrigin('o2', ...others)],
  })
}

async function* invent(count: number): AsyncIterable<ExportEntry> {
  for (let index = 0; index < count; index++) yield toInventedEntry(index)
}

const losses = new LossCount()
const start = performance.now()
let bytes = 0
for await (const piece of exporter.write(invent(Number(size)), toOptions({ lose: losses.lose }))) bytes += piece.length
const seconds = ((performance.now() - start) / 1000).toFixed(1)
const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
console.log(`${exporter.name}: ${size} incidents, ${(bytes / 1e6).toFixed(0)} million characters or bytes, ${seconds} s, at most ${memory} MB`)
