import { chooseAll } from '../choose-all.ts'
import type { Chosen } from '../chosen.ts'
import type { Exporter, ExportOptions, ExportSource } from '../exporter.ts'
import { type Geometry, toGeometry } from '../geometry.ts'
import { INCIDENT_COLUMNS } from '../incident-columns.ts'
import { escapeXml, toXmlText } from '../safe-text.ts'

// The balloon shows the description alone: Google Earth renders other values as HTML, with whatever images and links they name.
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Incidents</name>
<Style id="incident"><PolyStyle><color>40ffffff</color></PolyStyle><BalloonStyle><text>$[description]</text></BalloonStyle></Style>
`

function toKmlGeometry(geometry: Geometry): string {
  switch (geometry.kind) {
    case 'point':
      return `<Point><coordinates>${geometry.longitude},${geometry.latitude}</coordinates></Point>`
    case 'area': {
      const polygons = geometry.rings.map(
        (ring) =>
          `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring.map((position) => position.join(',')).join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
      )
      return polygons.length === 1 ? (polygons[0] as string) : `<MultiGeometry>${polygons.join('')}</MultiGeometry>`
    }
  }
}

/** Who says what of it, and how well the place is known, in one paragraph of plain words. */
function toDescription({ actor, target, point, precision, claimants, entry }: Chosen): string {
  const parts = [
    `${actor?.name ?? 'Actor not said'} → ${target?.name ?? 'target not said'}.`,
    precision === null ? 'Precision of the place not known.' : `Place precision: UCDP ${precision.where}, ACLED ${precision.geo}.`,
    point === null || point.radius === null ? '' : `Within ${point.radius} m.`,
    `Standing: ${entry.incident.standing}.`,
    claimants.length === 0 ? '' : `According to ${claimants.join(', ')}.`,
    `Independent origins: ${entry.incident.origins.length}; articles: ${entry.documents.length}.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** Twice escaped, since a description is HTML inside XML; `$[` would ask for another value of the placemark. */
const escapeDescription = (text: string): string => escapeXml(escapeXml(text).replaceAll('$[', '&#36;['))

async function* write(source: ExportSource, options: ExportOptions): AsyncIterable<string> {
  yield HEAD
  for await (const chosen of chooseAll(source, options)) {
    const { id } = chosen.entry.incident
    const toText = (text: string): string => {
      const safe = toXmlText(text)
      if (safe !== text) options.lose({ kind: 'characters-replaced', incident: id })
      return safe
    }
    const geometry = toGeometry(chosen)
    if (geometry === null) options.lose({ kind: 'no-geometry', incident: id })
    const name = [chosen.type?.value, chosen.place?.name, chosen.days?.[0]].filter((part) => part !== undefined).join(', ')
    const values = INCIDENT_COLUMNS.flatMap(({ name, cell }) => {
      const value = cell(chosen)
      return value === null ? [] : [`<Data name="${name}"><value>${escapeXml(toText(String(value)))}</value></Data>`]
    })
    const time = chosen.days === null ? '' : `<TimeSpan><begin>${chosen.days[0]}</begin><end>${chosen.days[1]}</end></TimeSpan>`
    yield [
      `<Placemark><name>${escapeXml(toText(name))}</name><Snippet maxLines="0"></Snippet>`,
      `<description>${escapeDescription(toText(toDescription(chosen)))}</description>`,
      `${time}<styleUrl>#incident</styleUrl><ExtendedData>${values.join('')}</ExtendedData>`,
      `${geometry === null ? '' : toKmlGeometry(geometry)}</Placemark>\n`,
    ].join('')
  }
  yield '</Document></kml>\n'
}

/** One placemark an incident, for Google Earth and its like (OGC KML 2.2). */
export const kml: Exporter = { name: 'kml', extension: 'kml', mediaType: 'application/vnd.google-earth.kml+xml', write }
