import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toResponse, toWarc } from '../../../test/warc-bytes.ts'
import { toZip, type ZipMember } from '../../../test/zip-bytes.ts'
import { isLead } from './lead.ts'
import { openWacz } from './open-wacz.ts'

const PAGE = '<p>Deux drones sont tombés près du port de Vallonne.</p>'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wacz-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'week.wacz')
  await writeFile(path, bytes)
  const found: string[] = []
  for await (const lead of openWacz(path, { name: 'week.wacz', file: 'week.wacz', fileDate: null, largest: 1_000_000, now: () => new Date(0) })) {
    if (!isLead(lead)) found.push(lead.code)
    else {
      const result = await lead.open()
      found.push(`${lead.name} ${result.ok ? result.value.capture.file : result.problem.code}`)
    }
  }
  return found
}
const member = (name: string, url: string, packed = false): ZipMember => ({
  name,
  bytes: toWarc([toResponse(url, PAGE)], { packed: name.endsWith('.gz') }),
  packed,
})
const meta: ZipMember = { name: 'datapackage.json', bytes: Buffer.from('{"profile":"data-package"}'), packed: true }

test('the WARC files inside are read, in the order of their names', async () => {
  const zip = toZip([meta, member('archive/b.warc', 'https://lephare.example/b', true), member('archive/a.warc.gz', 'https://lephare.example/a')])
  expect(await read(zip)).toEqual([
    'week.wacz!archive/a.warc.gz!1 week.wacz!archive/a.warc.gz!1',
    'week.wacz!archive/b.warc!1 week.wacz!archive/b.warc!1',
  ])
})

const good = member('archive/a.warc', 'https://lephare.example/a')
test.each([['../../../home/desk/.profile'], ['archive/../../a.warc'], ['/etc/cron.d/a'], ['C:/windows/a.warc'], ['..\\..\\a.warc']])(
  'a member named %s makes the whole refused',
  async (name) => {
    // Also after members that are as they should be.
    expect(await read(toZip([good, { name, bytes: Buffer.from('x') }]))).toEqual(['unsafe-member'])
  },
)

const zeros = Buffer.alloc(110_000_000)
test.each([
  ['no ZIP file', Buffer.from('nothing'), ['damaged']],
  ['cut off', toZip([good]).subarray(0, -30), ['damaged']],
  ['without WARC files', toZip([meta]), ['unsupported-format']],
  ['WARC files elsewhere than they belong', toZip([member('other/a.warc', 'https://lephare.example/a')]), ['unsupported-format']],
  ['a bomb', toZip([{ name: 'archive/a.warc', bytes: zeros, packed: true }]), ['too-large']],
  ['a bomb beside', toZip([good, { name: 'pages/pages.jsonl', bytes: zeros, packed: true }]), ['too-large']],
  ['a bomb that lies about its size', toZip([{ name: 'archive/a.warc', bytes: zeros, packed: true, saidLength: 1000 }]), ['damaged']],
  ['files without end', toZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `a/${index}`, bytes: new Uint8Array() }))), ['too-large']],
])('%s', async (_, bytes, found) => expect(await read(bytes)).toEqual(found))
