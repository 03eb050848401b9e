import { mount } from 'svelte'
import './style/tokens.css'
import './style/base.css'
import './style/print.css'
import App from './App.svelte'
import { chooseLanguage, preferredLocale } from './language/language.svelte.ts'
import { findRoute } from './router/routes.ts'

const target = document.getElementById('app')
if (target === null) throw new Error('web/index.html has no element #app to show the app in.')
// The page is on its way while the words are.
findRoute(location.pathname)
  ?.route.load()
  .catch(() => undefined)
await chooseLanguage(preferredLocale())
mount(App, { target })
