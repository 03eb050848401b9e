import add from './add.json' with { type: 'json' }
import claim from './claim.json' with { type: 'json' }
import document from './document.json' with { type: 'json' }
import found from './found.json' with { type: 'json' }
import frame from './frame.json' with { type: 'json' }
import incident from './incident.json' with { type: 'json' }
import incidents from './incidents.json' with { type: 'json' }
import method from './method.json' with { type: 'json' }
import referents from './referents.json' with { type: 'json' }
import sources from './sources.json' with { type: 'json' }
import tallies from './tallies.json' with { type: 'json' }
import weighed from './weighed.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** All words of the app in English: flat ICU messages, a file for each area. The other languages have the same keys and places for values. */
export const en = {
  ...add,
  ...claim,
  ...document,
  ...found,
  ...frame,
  ...incident,
  ...incidents,
  ...method,
  ...referents,
  ...sources,
  ...tallies,
  ...weighed,
  ...words,
}
