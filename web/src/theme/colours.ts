/** A colour of style/tokens.css as it is in the theme shown now, for what CSS does not paint. */
export function readColour(token: string): string {
  const probe = document.createElement('i')
  probe.style.color = `var(--${token})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** What `read` reads in the light theme, as on paper. */
export function readLight<T>(read: () => T): T {
  const { dataset } = document.documentElement
  const shown = dataset['theme']
  dataset['theme'] = 'light'
  try {
    return read()
  } finally {
    if (shown === undefined) delete dataset['theme']
    else dataset['theme'] = shown
  }
}
