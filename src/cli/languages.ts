import { english } from '../lang/en/index.ts'
import { french } from '../lang/fr/index.ts'
import type { Language } from '../lang/index.ts'

/** The languages that are read. */
export const languages: readonly Language[] = [english, french]
