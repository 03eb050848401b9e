import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import { tablesOf } from './markdown.ts'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(resolve(root, 'docs/add-a-language.md'), 'utf8')
const rows = tablesOf(page).find(({ heading }) => heading[0] === 'file')?.rows ?? []
const named = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
const files = rows.flatMap(([file]) => named(file))
const codes = languages.map(({ code }) => code)

test('each folder of src/lang is a language of the list, and each language has its folder', () => {
  // Git keeps no empty folders; what a checkout has besides is nobody's language.
  const folders = readdirSync(resolve(root, 'src/lang'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => name)
  expect(folders.length).toBeGreaterThan(1)
  expect([...codes].sort()).toEqual(folders.sort())
})

test('no language is listed twice', () => expect(new Set(codes).size).toBe(codes.length))

describe('docs/add-a-language.md', () => {
  test.each(codes)('names files that %s has', (code) => {
    expect(files.length).toBeGreaterThan(10)
    const there = globSync(`src/lang/${code}/*`, { cwd: root }).map((path) => basename(path))
    expect(files.filter((file) => !there.includes(file))).toEqual([])
  })

  test.each(languages)('says in which file each part of a language is, as $name has them', (language) => {
    expect(rows.flatMap(([, parts]) => named(parts)).sort()).toEqual(Object.keys(language).sort())
  })

  test('names each file that all languages have', () => {
    const all = codes.map((code) => globSync(`src/lang/${code}/*`, { cwd: root }).map((path) => basename(path)))
    const shared = (all[0] ?? []).filter((file) => !file.includes('.test.') && all.every((other) => other.includes(file)))
    expect(files.toSorted()).toEqual(shared.sort())
  })
})

describe('docs/commands.md', () => {
  const commands = readFileSync(resolve(root, 'docs/commands.md'), 'utf8')
  test.each(codes)('names %s as a code of --language', (code) => {
    const row = commands.split('\n').find((line) => line.startsWith('| `--language'))
    expect(row).toContain(`\`${code}\``)
  })
})
