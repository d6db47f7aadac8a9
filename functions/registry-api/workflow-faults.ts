import { lintWorkflow } from '#shared/domain/case/lint-workflow.ts'
import workflow from '#shared/domain/case/workflow.json' with { type: 'json' }
import { WorkflowTable } from '#shared/domain/case/workflow.ts'
import type { FieldError } from '#shared/domain/errors/domain-error.ts'
import type { PolicyDocument } from '#shared/domain/policy/policy.ts'
import { resolvePolicy } from '#shared/domain/policy/resolve-policy.ts'
import type { PolicyEntry } from '#shared/domain/registry/entries.ts'
import type { RegistryView } from './registry-view.ts'

/** What is wrong with the lifecycle as the policy would leave it there, with what the area inherits. */
export async function workflowFaults({ id, policy }: PolicyEntry, view: RegistryView): Promise<FieldError[]> {
  const documents = new Map<string, PolicyDocument>([[id, policy]])
  const path: string[] = [id]
  for (let area = (await view.get('area', id))?.parent; area && !path.includes(area); ) {
    path.unshift(area)
    const above = await view.get('policy', area)
    if (above) documents.set(area, above.policy)
    area = (await view.get('area', area))?.parent
  }
  const findings = lintWorkflow(resolvePolicy(documents, path), WorkflowTable.parse(workflow))
  return findings.map(({ pointer, message }) => ({ pointer, message }))
}
