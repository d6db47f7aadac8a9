import { actionInputs } from './action-inputs.ts'
import { clientPaths } from './client/client-paths.ts'
import { makeOpenApi } from './openapi/make-openapi.ts'

/** Everything that is made from the schemas and committed, by path from the repository's root. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const openapi = `${JSON.stringify(makeOpenApi(), null, 2)}\n`
  return new Map([
    ['shared/domain/case/action-inputs.json', `${JSON.stringify(actionInputs(), null, 2)}\n`],
    ['docs/openapi.json', openapi],
    ['clients/ts/paths.ts', await clientPaths(openapi)],
  ])
}
