/** Nouns that are written with a capital and are no names: «l’État de X». */
export const DIVISION_NOUNS: ReadonlySet<string> = new Set(['État', 'Etat', 'État-région', 'Région', 'Province', 'Gouvernorat', 'Wilaya', 'State'])
