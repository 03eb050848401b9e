/** The app's state is its address: the path says which page, the query what of it. */

let path = $state(location.pathname)
let query: URLSearchParams = $state.raw(new URLSearchParams(location.search))
/** Counts moves to another page; a changed query is no such move. */
let visits = $state(0)

export const address = {
  get path(): string {
    return path
  },
  get query(): URLSearchParams {
    return query
  },
  get visits(): number {
    return visits
  },
}

function read(): void {
  if (location.pathname !== path) {
    path = location.pathname
    visits++
  }
  query = new URLSearchParams(location.search)
}

/** Goes to an address of the app; `replace` leaves no step behind for the back button. */
export function go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const isSamePage = new URL(href, location.href).pathname === location.pathname
  if (replace) history.replaceState(history.state, '', href)
  else {
    history.replaceState({ scroll: scrollY }, '')
    history.pushState({ scroll: isSamePage ? scrollY : 0 }, '', href)
  }
  read()
  if (!isSamePage) scrollTo(0, 0)
}

/** The same page with another query. */
export function goQuery(wanted: URLSearchParams, options: { readonly replace?: boolean } = {}): void {
  const text = wanted.toString()
  go(text === '' ? location.pathname : `${location.pathname}?${text}`, options)
}

/** A click on a link of the app stays in the app, unless it asks for a new tab or a file. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return
  if (link.pathname.startsWith('/api/')) return
  // Within the page the browser knows best.
  if (link.hash !== '' && link.pathname === location.pathname) return
  event.preventDefault()
  go(link.pathname + link.search + link.hash)
}

const SCROLL_PATIENCE = 3000

/** Scrolls to where the reader was, as soon as the page is long enough again; gives up when the reader scrolls. */
function scrollBack(top: number): void {
  if (top === 0) {
    scrollTo(0, 0)
    return
  }
  const stop = new AbortController()
  const grown = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight < top + innerHeight) return
    scrollTo(0, top)
    stop.abort()
  })
  grown.observe(document.documentElement)
  stop.signal.addEventListener('abort', () => grown.disconnect())
  for (const kind of ['wheel', 'touchmove', 'keydown']) addEventListener(kind, () => stop.abort(), { signal: stop.signal })
  setTimeout(() => stop.abort(), SCROLL_PATIENCE)
}

/** Follows links and the back button until the given function is called. */
export function followAddress(): () => void {
  history.scrollRestoration = 'manual'
  const stop = new AbortController()
  document.addEventListener('click', follow, { signal: stop.signal })
  addEventListener(
    'popstate',
    (event) => {
      read()
      const scroll: unknown = (event.state as { readonly scroll?: unknown } | null)?.scroll
      scrollBack(typeof scroll === 'number' ? scroll : 0)
    },
    { signal: stop.signal },
  )
  return () => stop.abort()
}
