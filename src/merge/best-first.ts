/** Two groups by the positions of their first members, and how well they agree on average. */
export interface Link {
  readonly left: number
  readonly right: number
  readonly average: number
}

/** A heap of links, the best first: by average, then by the first members. */
export function makeHeap(): { readonly push: (link: Link) => void; readonly pop: () => Link | undefined } {
  const links: Link[] = []
  const isBetter = (x: Link, y: Link): boolean =>
    x.average > y.average || (x.average === y.average && (x.left < y.left || (x.left === y.left && x.right < y.right)))
  return {
    push: (link) => {
      links.push(link)
      let at = links.length - 1
      while (at > 0) {
        const above = (at - 1) >> 1
        if (!isBetter(links[at] as Link, links[above] as Link)) break
        ;[links[at], links[above]] = [links[above] as Link, links[at] as Link]
        at = above
      }
    },
    pop: () => {
      const best = links[0]
      const last = links.pop()
      if (best === undefined || last === undefined || links.length === 0) return best
      links[0] = last
      for (let at = 0; ; ) {
        let next = at
        for (const below of [2 * at + 1, 2 * at + 2]) if (below < links.length && isBetter(links[below] as Link, links[next] as Link)) next = below
        if (next === at) return best
        ;[links[at], links[next]] = [links[next] as Link, links[at] as Link]
        at = next
      }
    },
  }
}
