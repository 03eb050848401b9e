import { toAddress, toSourceLabels } from '../work/index.ts'

/** The keys under which what somebody calls a document may be kept: as it is, as an address, as a file. */
export const toSourceKeys = (source: string): string[] => [...new Set([source, toAddress(source), ...toSourceLabels([source]).values()])]
