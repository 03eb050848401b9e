import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addSpelling, GEONAMES_COLUMNS, type GeonamesPlace, toAlternateName, toGeonamesPlace, toTableLine } from './geonames-row.ts'
import { unzipLines } from './unzip-lines.ts'

/** Gets the bytes at an address, no more than `largest`; throws where it cannot. */
export type FetchBytes = (url: string, limits: { readonly largest: number }) => Promise<Uint8Array>

export interface GeonamesTools {
  readonly fetchBytes: FetchBytes
  /** Where the country files lie, without a slash at the end. */
  readonly source: string
  /** The day that the table is marked with, ISO. */
  readonly today: string
}

export const GEONAMES_SOURCE = 'https://download.geonames.org/export/dump'
const LARGEST_ZIP = 250_000_000
const LARGEST_TEXT = 1_500_000_000

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Fetches a country's places with their spellings in Latin letters and writes geonames-XX.tsv into `folder`, which is made if need be. The table
 * is there whole or not at all; one that was there before is replaced. Gives the number of places.
 */
export async function addGeonames(country: string, folder: string, { fetchBytes, source, today }: GeonamesTools): Promise<number> {
  const places = new Map<string, GeonamesPlace>()
  const file = `${country}.txt`
  const zipped = await fetchBytes(`${source}/${country}.zip`, { largest: LARGEST_ZIP })
  const isThere = unzipLines(
    zipped,
    file,
    (line) => {
      const place = toGeonamesPlace(line)
      if (place !== null && place.country === country) places.set(place.id, place)
    },
    { largest: LARGEST_TEXT },
  )
  if (!isThere || places.size === 0) throw new Error(`${source}/${country}.zip has no places in a file ${file}; nothing was added.`)
  const names = await fetchBytes(`${source}/alternatenames/${country}.zip`, { largest: LARGEST_ZIP })
  unzipLines(
    names,
    file,
    (line) => {
      const alternate = toAlternateName(line)
      const place = alternate === null ? undefined : places.get(alternate.id)
      if (alternate !== null && place !== undefined) addSpelling(place, alternate.name)
    },
    { largest: LARGEST_TEXT },
  )
  const lines = [...places.values()].map(toTableLine).sort(byCodeUnits)
  const head = [
    `# Places of ${country} with their spellings in Latin letters.`,
    `# Source: GeoNames (https://www.geonames.org/), fetched ${today} from ${source}.`,
    '# Licence: Creative Commons Attribution 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/. Changed: columns and rows chosen, sorted.',
    GEONAMES_COLUMNS.join('\t'),
  ]
  await mkdir(folder, { recursive: true })
  const target = join(folder, `geonames-${country}.tsv`)
  const part = `${target}.${process.pid}.part`
  try {
    await writeFile(part, `${[...head, ...lines].join('\n')}\n`)
    await rename(part, target)
  } finally {
    await rm(part, { force: true })
  }
  return places.size
}
