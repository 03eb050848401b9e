import { toAddress } from '../work/index.ts'

/** The keys under which what somebody calls a document may be kept: as it is, as an address, as a file by the last parts of its path, the longest first. */
export function toSourceKeys(source: string): string[] {
  const parts = source.split(/[\\/]+/u).filter((part) => part !== '' && part !== '.')
  return [...new Set([source, toAddress(source), ...parts.map((_, at) => parts.slice(at).join('/'))])]
}
