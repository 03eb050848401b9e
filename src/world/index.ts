export { readTable } from './tables.ts'
export { loadWorld, type Spelling, toSpellings, type World } from './world.ts'
