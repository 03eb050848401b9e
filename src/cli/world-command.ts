import { type Command, InvalidArgumentError, Option } from 'commander'
import { loadWorld } from '../world/index.ts'
import { print } from './read-command.ts'
import { addGeonames, GEONAMES_SOURCE } from './world/add-geonames.ts'
import { toWorldCounts } from './world/count-world.ts'
import { fetchBytes } from './world/fetch-bytes.ts'
import { findOwnWorldFolder, ownWorldFolder } from './world/world-folder.ts'

interface AddOptions {
  readonly folder?: string
  readonly source: string
}

function toCountry(value: string, before: readonly string[] = []): readonly string[] {
  if (!/^[A-Za-z]{2}$/.test(value)) throw new InvalidArgumentError('It is the code of a country in two letters, as SY.')
  return [...before, value.toUpperCase()]
}

async function add(table: string, countries: readonly string[], { folder = ownWorldFolder(), source }: AddOptions): Promise<void> {
  if (table !== 'geonames') {
    process.stderr.write(`recoupe: There is no table «${table}» to add; geonames is the one there is.\n`)
    process.exitCode = 2
    return
  }
  const today = new Date().toISOString().slice(0, 10)
  for (const country of countries) {
    try {
      const count = await addGeonames(country, folder, { fetchBytes, source, today })
      await print(`${country}: ${count} places in ${folder}\n`)
    } catch (error) {
      process.stderr.write(`recoupe: ${country}: ${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    }
  }
}

async function check({ world = findOwnWorldFolder() }: { readonly world?: string | null }): Promise<void> {
  try {
    await print(toWorldCounts(loadWorld(world), world))
  } catch (error) {
    process.stderr.write(`recoupe: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

export function addWorldCommand(program: Command): void {
  const world = program
    .command('world')
    .summary('add places to the tables of the world, and count them')
    .description('The places, actors and outlets that names are looked up in.')
  world
    .command('add')
    .summary('fetch the places of countries')
    .description('Fetches every place of a country with its spellings, which reading uses from then on. GeoNames is the one table there is.')
    .argument('<TABLE>', 'geonames')
    .argument('<COUNTRY...>', 'codes of countries in two letters (ISO 3166-1)', toCountry)
    .option('--folder <folder>', 'where the table goes, instead of your own world folder')
    .addOption(new Option('--source <address>', 'where the country files lie').default(GEONAMES_SOURCE))
    .addHelpText('after', '\nExamples:\n  recoupe world add geonames SY IQ\n  recoupe read article.txt')
    .action(add)
  world
    .command('check')
    .summary('load all tables and count them')
    .description('Loads all tables, yours among them, says what is wrong with them, and counts places, actors and outlets by country and kind.')
    .option('--world <folder>', 'your tables, instead of those in your own world folder')
    .addHelpText('after', '\nExamples:\n  recoupe world check')
    .action(check)
}
