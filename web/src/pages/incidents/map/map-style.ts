import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl'
import { readColour } from '../../../theme/colours.ts'

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }
const DEEPEST = 22

/** A disc of `width` pixels at zoom 0 grows with the map; it is never so small that it cannot be seen or hit. */
const discRadius = (least: number | ExpressionSpecification): ExpressionSpecification => {
  const stops = Array.from({ length: DEEPEST + 1 }, (_, zoom) => [zoom, ['max', least, ['*', ['get', 'width'], 2 ** zoom]]]).flat()
  return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as unknown as ExpressionSpecification
}

/** Round counts grow with their logarithm. */
const countRadius: ExpressionSpecification = ['interpolate', ['linear'], ['log10', ['get', 'incidents']], 0, 9, 1, 12, 2, 15, 3, 19, 4, 24, 5, 28]

const isCluster: ExpressionSpecification = ['==', ['get', 'kind'], 'cluster']
const isPlace: ExpressionSpecification = ['==', ['get', 'kind'], 'place']
const FONTS = ['Inter', 'system-ui', 'Noto Sans', 'Noto Sans Arabic', 'Liberation Sans', 'sans-serif']

/** The layers that the map begins with, and those that come later, step by step. */
export const GROUND: readonly string[] = ['sea', 'land', 'coast', 'borders']
export const LATER_STEPS: readonly (readonly string[])[] = [['discs', 'clusters', 'box', 'lit'], ['counts'], ['country-names', 'city-names']]

/** Sources `world`, `cities`, `countries`, `places`, `lit` and `box`, painted in the colours of the theme shown now. Names are drawn with the reader's own fonts. */
export function toMapStyle(): StyleSpecification {
  const colour = {
    sea: readColour('sea'),
    land: readColour('land'),
    border: readColour('border'),
    words: readColour('map-ink'),
    accent: readColour('accent'),
    onAccent: readColour('accent-ink'),
    ink: readColour('ink'),
    surface: readColour('surface'),
    lit: readColour('disputed'),
  }
  return {
    version: 8,
    sources: {
      world: { type: 'geojson', data: '/basemap/world.json', tolerance: 0.5 },
      cities: { type: 'geojson', data: '/basemap/cities.json' },
      countries: { type: 'geojson', data: EMPTY },
      places: { type: 'geojson', data: EMPTY },
      lit: { type: 'geojson', data: EMPTY },
      box: { type: 'geojson', data: EMPTY },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
      {
        id: 'land',
        type: 'fill',
        source: 'world',
        filter: ['==', ['get', 'kind'], 'land'],
        // The line of the coast hides the steps of the edge.
        paint: { 'fill-color': colour.land, 'fill-antialias': false },
      },
      {
        id: 'coast',
        type: 'line',
        source: 'world',
        filter: ['==', ['get', 'kind'], 'land'],
        paint: { 'line-color': colour.border, 'line-width': 0.6 },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'world',
        filter: ['==', ['get', 'kind'], 'border'],
        paint: { 'line-color': colour.border, 'line-width': 0.9 },
      },
      {
        id: 'discs',
        type: 'circle',
        source: 'places',
        filter: isPlace,
        layout: { 'circle-sort-key': ['-', 0, ['get', 'width']] },
        paint: {
          'circle-radius': discRadius(['case', ['>', ['get', 'incidents'], 1], 9, 5]),
          'circle-color': colour.accent,
          'circle-opacity': ['interpolate', ['linear'], ['get', 'metres'], 10_000, 0.2, 100_000, 0.09, 400_000, 0],
          'circle-stroke-color': colour.accent,
          'circle-stroke-width': 1.25,
          'circle-stroke-opacity': ['interpolate', ['linear'], ['get', 'metres'], 10_000, 0.95, 400_000, 0.5],
        },
      },
      {
        id: 'clusters',
        type: 'circle',
        source: 'places',
        filter: isCluster,
        paint: { 'circle-radius': countRadius, 'circle-color': colour.accent, 'circle-stroke-color': colour.surface, 'circle-stroke-width': 1.5 },
      },
      { id: 'box', type: 'line', source: 'box', paint: { 'line-color': colour.accent, 'line-width': 1.5, 'line-dasharray': [3, 2] } },
      {
        id: 'lit',
        type: 'circle',
        source: 'lit',
        paint: {
          'circle-radius': discRadius(13),
          'circle-color': colour.lit,
          'circle-opacity': ['interpolate', ['linear'], ['get', 'metres'], 20_000, 0.22, 300_000, 0.05],
          'circle-stroke-color': colour.lit,
          'circle-stroke-width': 2.5,
        },
      },
      {
        id: 'city-names',
        type: 'symbol',
        source: 'cities',
        minzoom: 3.5,
        filter: ['any', ['get', 'isCapital'], ['>=', ['zoom'], 6], ['all', ['>=', ['zoom'], 5], ['>=', ['get', 'people'], 1_000_000]]],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONTS,
          'text-size': 10.5,
          'symbol-sort-key': ['case', ['get', 'isCapital'], -1e9, ['-', 0, ['get', 'people']]],
          'text-padding': 4,
        },
        paint: { 'text-color': colour.words, 'text-halo-color': colour.land, 'text-halo-width': 1.2 },
      },
      {
        id: 'country-names',
        type: 'symbol',
        source: 'countries',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONTS,
          'text-size': ['interpolate', ['linear'], ['zoom'], 1, 9.5, 5, 13],
          'text-transform': 'uppercase',
          'text-max-width': 7,
          'text-letter-spacing': ['case', ['get', 'isSpaced'], 0.12, 0],
          'symbol-sort-key': ['-', 0, ['get', 'metres']],
          'text-padding': 6,
        },
        paint: { 'text-color': colour.words, 'text-halo-color': colour.land, 'text-halo-width': 1.2 },
      },
      {
        id: 'counts',
        type: 'symbol',
        source: 'places',
        filter: ['>', ['get', 'incidents'], 1],
        layout: {
          'text-field': ['get', 'count'],
          'text-font': FONTS,
          'text-size': 11,
          'text-allow-overlap': true,
          // Names of countries keep off the discs.
          'text-padding': 10,
        },
        paint: {
          'text-color': ['case', isCluster, colour.onAccent, colour.ink],
          'text-halo-color': ['case', isCluster, colour.accent, colour.surface],
          'text-halo-width': ['case', isCluster, 0, 1],
        },
      },
    ],
  }
}
