import type { Mention } from '../model/index.ts'

/** «les assaillants», "a suicide bomber": whoever did it, by the deed alone. */
export const isAnybody = ({ id, name }: Mention): boolean => id === null && BY_DEED.has(name)
const BY_DEED: ReadonlySet<string> = new Set(['attackers', 'assailants', 'suicide bombers', 'perpetrators', 'people'])

/** «des hommes armés», «des jihadistes»: of no side that has a name. */
export const isNameless = ({ id, name }: Mention): boolean => id === null && name === name.toLowerCase()
