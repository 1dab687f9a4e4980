import fc from 'fast-check'

/** The same run says the same wherever it is run. Another search of every property: PROPERTY_SEED=7 npm run jest. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 39734) })
