import fc from 'fast-check'

// Property tests try the same cases in every run, so that what is green stays green; RECOUPE_SEED=<number> tries others.
fc.configureGlobal({ seed: Number(process.env['RECOUPE_SEED'] ?? 20_260_101) })
