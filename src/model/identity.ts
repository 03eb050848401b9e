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

/** A circle on the ground: degrees (WGS 84) and metres. */
export interface Area {
  readonly latitude: number
  readonly longitude: number
  readonly radius: number
}

/** A `district` is a part of a country below its provinces, a `quarter` one of a city, a `seat` a parliament, palace or ministry. */
export type PlaceKind =
  | 'country'
  | 'region'
  | 'city'
  | 'town'
  | 'district'
  | 'quarter'
  | 'base'
  | 'airport'
  | 'port'
  | 'crossing'
  | 'camp'
  | 'oilfield'
  | 'dam'
  | 'plant'
  | 'pipeline'
  | 'embassy'
  | 'seat'
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

/**
 * What an actor is. Behind each kind, ACLED's class of it: «home» is State forces in the actor's own country and External/Other forces
 * abroad. ACLED's Identity militia, Rioters and Protesters are classes of a deed's doers, not of identities that last.
 */
export type ActorKind =
  | 'state' // home
  | 'military' // home
  | 'police' // home; gendarmeries and armed security services too
  | 'government' // home; presidencies, ministries, parliaments, intelligence services, and governments that few recognise
  | 'armed-group' // Rebel group
  | 'militia' // Political militia
  | 'coalition' // External/Other forces
  | 'criminal' // Political militia
  | 'company' // External/Other forces
  | 'party' // Political militia where it takes up arms
  | 'organisation' // External/Other forces for missions under arms; others are Civilians
  | 'civilians' // Civilians
  | 'person' // that of the body stood for

export interface Actor {
  readonly id: string
  readonly kind: ActorKind
  readonly country: string | null
  /** The id of the body that a wing belongs to or a person stands for; of a state's own bodies the state (`country:ML`). */
  readonly partOf: string | null
  /** Day, month or year (ISO) since when it exists or, of a person, the post is held. */
  readonly from: string | null
  readonly until: string | null
  readonly name: string
}

export interface Outlet {
  readonly id: string
  /** A `channel` is a party's, an armed group's or a person's own, a `monitor` counts and checks what others tell. */
  readonly kind: 'agency' | 'broadcaster' | 'paper' | 'site' | 'channel' | 'monitor'
  readonly country: string | null
  /** Who owns or runs it, in words, as publicly known. */
  readonly owner: string | null
  /** ISO 639, the main one first. */
  readonly languages: readonly string[]
  /** The state (ISO code) or actor that owns, funds or runs it, as publicly documented. */
  readonly alignedWith: string | null
  /** Registered names or subdomains; what lies below them belongs to it too. */
  readonly domains: readonly string[]
  readonly name: string
}
