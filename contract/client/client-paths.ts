import { registerHooks } from 'node:module'

// openapi-typescript prints through TypeScript's JS API, which version 7 no longer has: it alone gets version 5.
registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'typescript' ? 'typescript-5' : specifier, context),
})

/** The types of clients/ts: every path with what it takes and answers. */
export async function clientPaths(openapi: string): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript')
  const types = astToString(await openapiTS(openapi, { defaultNonNullable: false }))
  return `// Generated from docs/openapi.json by npm run contract.\n${types}`
}
