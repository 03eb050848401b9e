import { recall, remember } from '../remember.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text)

const recalled = recall('theme')
let chosen: Theme = $state(isTheme(recalled) ? recalled : 'system')
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
let systemIsDark = $state(prefersDark.matches)
prefersDark.addEventListener('change', (event) => {
  systemIsDark = event.matches
})

export const theme = {
  get chosen(): Theme {
    return chosen
  },
  /** What is shown now, whoever chose it. */
  get isDark(): boolean {
    return chosen === 'system' ? systemIsDark : chosen === 'dark'
  },
}

export function chooseTheme(wanted: Theme): void {
  chosen = wanted
  remember('theme', wanted === 'system' ? null : wanted)
  if (wanted === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = wanted
}
