import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { readColour } from '../../../theme/colours.ts'

/** Outlines for the whole world at once, and finer ones from some zoom on: few lines are painted quickly. */
const FINER = 3
const SCALES = { far: { maxzoom: FINER }, near: { minzoom: FINER } } as const
type Scale = keyof typeof SCALES

/** The layers that the map begins with, and those that come later, step by step. */
export const GROUND: readonly string[] = ['sea', 'land-far', 'land-near']
export const LATER_STEPS: readonly (readonly string[])[] = [['coast-far', 'borders-far', 'coast-near', 'borders-near']]

/** Land and borders, painted in the colours of the theme shown now; names and points lie above it. */
export function toMapStyle(): StyleSpecification {
  const colour = {
    sea: readColour('sea'),
    land: readColour('land'),
    border: readColour('border'),
  }
  const toLayers = (scale: Scale): LayerSpecification[] => [
    {
      id: `land-${scale}`,
      type: 'fill',
      source: scale,
      ...SCALES[scale],
      filter: ['==', ['get', 'kind'], 'land'],
      // The line of the coast hides the steps of the edge.
      paint: { 'fill-color': colour.land, 'fill-antialias': false },
    },
    {
      id: `coast-${scale}`,
      type: 'line',
      source: scale,
      ...SCALES[scale],
      filter: ['==', ['get', 'kind'], 'land'],
      paint: { 'line-color': colour.border, 'line-width': 0.6 },
    },
    {
      id: `borders-${scale}`,
      type: 'line',
      source: scale,
      ...SCALES[scale],
      filter: ['==', ['get', 'kind'], 'border'],
      paint: { 'line-color': colour.border, 'line-width': 0.9 },
    },
  ]
  return {
    version: 8,
    sources: {
      far: { type: 'geojson', data: '/basemap/far.json', tolerance: 0.5 },
      near: { type: 'geojson', data: '/basemap/near.json', tolerance: 0.5 },
    },
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': colour.sea } }, ...toLayers('far'), ...toLayers('near')],
  }
}
