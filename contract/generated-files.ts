import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { workflowOf } from '#shared/domain/case/workflow.ts'
import { actionInputs } from './action-inputs.ts'
import { makeAsyncApi } from './asyncapi/make-asyncapi.ts'
import { clientPaths } from './client/client-paths.ts'
import { makeLifecycle } from './lifecycle/make-lifecycle.ts'
import { makeOpenApi } from './openapi/make-openapi.ts'

/** Everything that is made from the schemas and committed, by path from the repository's root. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const openapi = `${JSON.stringify(makeOpenApi(), null, 2)}\n`
  return new Map([
    ['docs/lifecycle.md', makeLifecycle()],
    ['shared/domain/case/action-inputs.json', `${JSON.stringify(actionInputs(), null, 2)}\n`],
    ['shared/domain/case/workflow.json', `${JSON.stringify(workflowOf(TRANSITIONS), null, 1)}\n`],
    ['docs/openapi.json', openapi],
    ['docs/asyncapi.json', `${JSON.stringify(makeAsyncApi(), null, 2)}\n`],
    ['clients/ts/paths.ts', await clientPaths(openapi)],
  ])
}
