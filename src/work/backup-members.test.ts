import { expect, test } from 'vitest'
import { findMember, LOG_MEMBER, MANIFEST_MEMBER, toOriginalMember, toRowsMember } from './backup-members.ts'

const SHA = `3f5a${'0'.repeat(60)}`

test.each([
  [toRowsMember(7), { kind: 'rows', number: 7 }],
  [LOG_MEMBER, { kind: 'log' }],
  [MANIFEST_MEMBER, { kind: 'manifest' }],
  [toOriginalMember(SHA), { kind: 'original', sha256: SHA }],
  [`archive/originals/00/00/${SHA}.gz`, null],
  [`archive/originals/3f/5a/../${SHA}.gz`, null],
  ['../manifest.json', null],
  ['/etc/passwd', null],
  ['archive/custody.jsonl/', null],
])('%s', (name, member) => expect(findMember(name)).toEqual(member))
