import type { PlacePhrases } from '../place-phrases.ts'

export const placePhrases: PlacePhrases = {
  bearings: {
    0: 'north, northern',
    45: 'northeast, northeastern, north east, north eastern',
    90: 'east, eastern',
    135: 'southeast, southeastern, south east, south eastern',
    180: 'south, southern',
    225: 'southwest, southwestern, south west, south western',
    270: 'west, western',
    315: 'northwest, northwestern, north west, north western',
  },
  lengths: {
    1000: 'km, kilometer, kilometers, kilometre, kilometres, kms',
    1609: 'mile, miles, mi',
    1852: 'nautical miles, nm',
  },
  joints: 'of, from, the, to, in, away, outside, just, about, part, area, region, city, town, village, a, some',
  between: 'between',
  and: 'and',
  around: 'countryside, outskirts, outskirt, suburbs, suburb, environs, vicinity, surroundings, rural',
  offshore: 'off, coast, coasts, offshore, shores, waters',
  border: 'border, frontier, borders, boundary',
}
