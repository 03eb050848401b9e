import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { basemap } from './basemap.ts'

/** Where `recoupe serve` listens; another address by RECOUPE_API. */
const API = process.env['RECOUPE_API'] ?? 'http://127.0.0.1:7474'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte(), basemap()],
  server: { port: 5310, proxy: { '/api': API } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The app is served with a policy that allows neither scripts and styles in the page nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What several pages share comes along with the first: one file is here sooner than ten small ones.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shared', test: /src[\\/](?:api|claim|components|format)[\\/]/, minShareCount: 2 }] } },
    },
  },
  worker: { format: 'es' },
})
