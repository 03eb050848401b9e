// Before the first paint, so that who chose the other theme sees no flash of this one. Keys are those of src/theme/theme.svelte.ts.
try {
  const theme = localStorage.getItem('recoupe.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden; the system's theme stays.
}
