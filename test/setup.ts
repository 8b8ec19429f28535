import fc from 'fast-check'

// The same cases at every run, so that a red test is about the change at hand; `pnpm fuzz` looks for new ones.
fc.configureGlobal({seed: 20_260_107})
