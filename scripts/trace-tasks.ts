import type { Browser, Page } from 'playwright-core'

/** The longest tasks of the thread that answers people, in milliseconds. */
export interface LongestTasks {
  /** By the clock: what it waits for is in it, such as other programs, or graphics that are drawn in software. */
  readonly byClock: number
  /** By what it computes itself. */
  readonly byProcessor: number
}

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** Tasks, and marks that a page sets: by its mark its thread is known. */
const CATEGORIES = ['-*', 'toplevel', 'blink.user_timing']
const MARK = 'recoupe-bench'

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`

/** Does something in a page, and looks at the browser's own record of it. */
export async function traceTasks<T>(
  browser: Browser,
  page: Page,
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly longest: LongestTasks }> {
  await browser.startTracing(page, { categories: CATEGORIES })
  const value = await act()
  await page.evaluate(`performance.mark('${MARK}')`)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] }
  return { value, longest: toLongest(traceEvents) }
}

function toLongest(events: readonly TraceEvent[]): LongestTasks {
  const marked = new Set(events.filter(({ name }) => name === MARK).map(threadOf))
  const tasks = events.filter((event) => event.ph === 'X' && marked.has(threadOf(event)))
  const longest = (toLength: (event: TraceEvent) => number): number => Math.max(0, ...tasks.map(toLength)) / 1000
  return { byClock: longest(({ dur = 0 }) => dur), byProcessor: longest(({ tdur = 0 }) => tdur) }
}
