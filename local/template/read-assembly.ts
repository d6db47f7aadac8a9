import { basename, resolve } from 'node:path'
import { readAssemblyManifest } from './assembly-manifest.ts'
import { emptyDraft } from './draft.ts'
import { joinApis, joinRoles } from './finish-draft.ts'
import type { StackModel } from './model.ts'
import { placeOf } from './place.ts'
import { createStack, type Stack } from './stack.ts'
import { TemplateError } from './template-error.ts'

export interface ReadOptions {
  /** Values for template parameters, over their defaults. */
  readonly parameters?: Readonly<Record<string, string>>
}

/**
 * Reads all stacks of `cdk.out/<partition>` into one model. Throws a TemplateError with the logical id for whatever it
 * does not understand: the local machine must not drift from the stack.
 */
export function readAssembly(dir: string, options: ReadOptions = {}): StackModel {
  const files = readAssemblyManifest(dir)
  const [first] = files
  if (!first) throw new Error(`The assembly at ${dir} holds no stack.`)
  const place = placeOf(basename(resolve(dir)), first)
  const stacks: Stack[] = files.map(file =>
    createStack(file, {
      place,
      parameters: options.parameters ?? {},
      importValue(name, where) {
        for (const stack of stacks) {
          const value = stack.exportedValue(name)
          if (value !== undefined) return value
        }
        throw new TemplateError(where, `no stack of the assembly exports ${name}.`)
      },
    }),
  )
  const draft = emptyDraft()
  for (const resource of stacks.flatMap(stack => stack.resources()))
    resource.type.add(resource.properties(), resource.identity, resource.context, draft)
  const { partition, region, account } = place
  const { tables, queues, topics, subscriptions, buckets, functions, resourcePolicies, mappings, schedules } = draft
  return {
    ...{ partition, region, account, stackName: first.name },
    ...{ tables, queues, topics, subscriptions, buckets, functions, resourcePolicies, mappings, schedules },
    roles: joinRoles(draft),
    apis: joinApis(draft),
    outputs: Object.assign({}, ...stacks.map(stack => stack.outputs())),
  }
}
