import { makeAsyncApi } from './asyncapi/make-asyncapi.ts'
import { clientPaths } from './client/client-paths.ts'
import { makeOpenApi } from './openapi/make-openapi.ts'

/** Everything that is made from the schemas and committed, by path from the repository's root. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const openapi = `${JSON.stringify(makeOpenApi(), null, 2)}\n`
  return new Map([
    ['docs/openapi.json', openapi],
    ['docs/asyncapi.json', `${JSON.stringify(makeAsyncApi(), null, 2)}\n`],
    ['clients/ts/paths.ts', await clientPaths(openapi)],
  ])
}
