import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** Where `recoupe serve` listens; another address by RECOUPE_API. */
const API = process.env['RECOUPE_API'] ?? 'http://127.0.0.1:4310'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  server: { port: 5310, proxy: { '/api': API } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The app is served with a policy that allows neither scripts and styles in the page nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
