import { registerHooks } from 'node:module'

// Generators of clients print through TypeScript's JS API, which version 7 no longer has: they alone get version 5.
registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'typescript' ? 'typescript-5' : specifier, context),
})
