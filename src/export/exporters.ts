import type { Exporter } from './exporter.ts'
import { acled } from './formats/acled.ts'
import { annotations } from './formats/annotations.ts'
import { csv } from './formats/csv.ts'
import { evidence } from './formats/evidence.ts'
import { geojson } from './formats/geojson.ts'
import { jsonl } from './formats/jsonl.ts'
import { kml } from './formats/kml.ts'
import { parquet } from './formats/parquet.ts'
import { ucdp } from './formats/ucdp.ts'
import { xlsx } from './formats/xlsx.ts'

/** Every format that incidents can be written in. */
export const EXPORTERS: readonly Exporter[] = [csv, jsonl, geojson, kml, parquet, xlsx, acled, ucdp, evidence, annotations]

/** The exporter of that name, `null` where there is none. */
export const findExporter = (name: string): Exporter | null => EXPORTERS.find((exporter) => exporter.name === name) ?? null
