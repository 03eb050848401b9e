import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import type { Document } from '../src/model/index.ts'
import { toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { sharedFolder } from './shared.ts'

const shared = sharedFolder()

interface Told {
  readonly doc: string
  readonly text: string
}
interface Located {
  readonly doc: string
  readonly places: readonly { readonly at: readonly [number, number]; readonly name: string; readonly lat?: number; readonly lon?: number }[]
}
interface Scored {
  readonly names: { readonly f1: number }
  readonly coordinates: { readonly near_of_gold: number }
}

const toDocument = ({ doc, text }: Told): Document => ({
  id: doc,
  url: null,
  outlet: null,
  language: 'en',
  title: null,
  published: null,
  text,
  sha256: '',
  furniture: [],
})

describe.runIf(shared !== null)('place names of local news', async () => {
  const folder = shared ?? ''
  const theirs: { score: (gold: readonly Told[], predicted: readonly Located[]) => Scored } = await import(
    pathToFileURL(join(folder, 'score/places.mjs')).href
  )

  test('are found, and placed within 161 km', () => {
    const gold: Told[] = readFileSync(join(folder, 'data/places-lgl.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
    const grammars = toGrammars([english], loadWorld())
    const predicted = gold.map((told): Located => {
      const { places } = toMentions(toDocument(told), grammars)
      const named = places.filter(({ role }) => role !== 'person')
      return {
        doc: told.doc,
        places: named.map(({ span, text, area }) => ({
          at: span,
          name: text,
          ...(area === null ? {} : { lat: area.latitude, lon: area.longitude }),
        })),
      }
    })
    const { names, coordinates } = theirs.score(gold, predicted)
    expect(names.f1).toBeGreaterThan(0.7)
    expect(coordinates.near_of_gold).toBeGreaterThan(0.62)
  }, 120_000)
})
