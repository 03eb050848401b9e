/** Who and where there is. Names other than `name` belong to languages or to `spellings`. */
export interface Place {
  readonly id: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; `null` at sea or across borders. */
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** Metres around the point within which the place lies. */
  readonly radius: number | null
  /** Common English name. */
  readonly name: string
  /** Inhabitants, 0 if unknown; weighs which of several places a name means. */
  readonly population: number
  /** Who holds a base that is not its country's own: an actor or a country's code. */
  readonly holder?: string
}

export type PlaceKind =
  | 'country'
  | 'region'
  | 'city'
  | 'town'
  | 'district'
  | 'base'
  | 'airport'
  | 'port'
  | 'crossing'
  | 'camp'
  | 'oilfield'
  | 'dam'
  | 'plant'
  | 'embassy'
  | 'prison'
  | 'hospital'
  | 'sea'
  | 'strait'
  | 'river'
  | 'mountains'
  | 'desert'
  | 'island'
  | 'forest'
  | 'front'
  | 'road'
  | 'site'

export type ActorKind =
  | 'state'
  | 'military'
  | 'police'
  | 'government'
  | 'armed-group'
  | 'militia'
  | 'coalition'
  | 'criminal'
  | 'company'
  | 'party'
  | 'organisation'
  | 'civilians'
  | 'person'

export interface Actor {
  readonly id: string
  readonly kind: ActorKind
  readonly country: string | null
  readonly partOf: string | null
  readonly from: string | null
  readonly until: string | null
  readonly name: string
}

export interface Outlet {
  readonly id: string
  readonly kind: 'agency' | 'broadcaster' | 'paper' | 'site' | 'channel' | 'monitor'
  readonly country: string | null
  readonly alignedWith: string | null
  readonly domains: readonly string[]
  readonly name: string
}
