import { type Finding, lintWorkflow } from '#shared/domain/case/lint-workflow.ts'
import workflow from '#shared/domain/case/workflow.json' with { type: 'json' }
import { WorkflowTable } from '#shared/domain/case/workflow.ts'
import type { FieldError } from '#shared/domain/errors/domain-error.ts'
import type { PolicyDocument } from '#shared/domain/policy/policy.ts'
import { resolvePolicy } from '#shared/domain/policy/resolve-policy.ts'
import type { PolicyEntry } from '#shared/domain/registry/entries.ts'
import type { RegistryView } from './registry-view.ts'

/**
 * What is wrong with the lifecycle as the policy would leave it there, with what the area inherits, and in every area below that
 * has a policy of its own and inherits from this one.
 */
export async function workflowFaults(entry: PolicyEntry, view: RegistryView): Promise<FieldError[]> {
  const own = await findingsAt(await pathTo(entry.id, view), entry, view)
  if (own.length > 0) return own.map(({ pointer, message, zh }) => ({ pointer, message, zh }))
  const faults: FieldError[] = []
  for (const { id } of await view.policies()) {
    const path = id === entry.id ? [] : await pathTo(id, view)
    if (!path.includes(entry.id)) continue
    for (const { message, zh } of await findingsAt(path, entry, view)) {
      const below = `With the policy of ${id}, which lies below: ${message}`
      faults.push({ pointer: '/policy', message: below, zh: `按下级 ${id} 的运行规则：${zh}` })
    }
  }
  return faults
}

/** Ids from the top of the tree to the area or grid. */
async function pathTo(id: string, view: RegistryView): Promise<readonly string[]> {
  const path: string[] = []
  for (let at: string | undefined = id; at !== undefined && !path.includes(at); ) {
    path.unshift(at)
    const node: { readonly parent?: string | undefined } | undefined =
      (await view.get('area', at)) ?? (await view.get('grid', at))
    at = node?.parent
  }
  return path
}

async function findingsAt(
  path: readonly string[],
  changed: PolicyEntry,
  view: RegistryView,
): Promise<readonly Finding[]> {
  const documents = new Map<string, PolicyDocument>()
  for (const area of path) {
    const policy = area === changed.id ? changed.policy : (await view.get('policy', area))?.policy
    if (policy) documents.set(area, policy)
  }
  return lintWorkflow(resolvePolicy(documents, path), WorkflowTable.parse(workflow))
}
