// Text for measures and tests of load: the project's own samples, and mixtures of their paragraphs.
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toRandom } from '../test/invented-readings.ts'

const root = resolve(import.meta.dirname, '..')

/** The samples that are plain text, then mixtures of their paragraphs without end, each as long as the sample whose head it has. */
export function* mixSamples(isWanted: (text: string) => boolean = () => true): Generator<string, never> {
  const samples = globSync('samples/*.txt', { cwd: root })
    .sort()
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .filter(isWanted)
  if (samples.length === 0) throw new Error('There is no such sample.')
  yield* samples
  const paragraphs = samples.flatMap((text) => text.split('\n\n').slice(2))
  const random = toRandom(7)
  for (let index = 0; ; index++) {
    const sample = samples[index % samples.length] as string
    const mixed = [...sample.split('\n\n').slice(0, 2)]
    while (mixed.join('\n\n').length < sample.length) mixed.push(paragraphs[Math.floor(random() * paragraphs.length)] as string)
    yield mixed.join('\n\n')
  }
}
