import * as z from 'zod'
import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import { policyFor } from '#shared/commands/registry-lookup.ts'
import inputs from '#shared/domain/case/action-inputs.json' with { type: 'json' }
import type { Caller } from '#shared/domain/case/caller.ts'
import { nextActionsAs } from '#shared/domain/case/next-actions.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { taskIdOf } from '#shared/domain/messages/agency-message.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import { sentenceOf } from '#shared/runtime/http/problem.ts'

export const NextActions = z.object({
  edition: z.int(),
  actions: z.array(
    z.object({
      action: z.string(),
      on: z.enum(['case', 'lead', 'assist']),
      /** The task it is done to, where it is done to one. */
      task: z.string().optional(),
      label: z.object({ zh: z.string(), en: z.string() }),
      possible: z.boolean(),
      /** Why it is not possible for this caller now. */
      why: z.string().optional(),
      /** What it takes, as JSON Schema (draft 2020-12). */
      input: z.record(z.string(), z.unknown()),
    }),
  ),
})

const INPUTS: Readonly<Record<string, Record<string, unknown>>> = inputs

/** Beside the list of what is possible, a refusal need not repeat that list. */
const NOT_NOW = { zh: '案件现在的状态下不能进行。', en: 'Not possible in the state the case is in now.' }

export interface Asking {
  readonly caller: Caller
  readonly at: string
  readonly language: Language
}

/** What this caller may do to the case and to each of its assists, and why not where he may not. */
export async function nextActionsFor(
  state: OpenedCase,
  { caller, at, language }: Asking,
  registry: Registry,
): Promise<z.infer<typeof NextActions>> {
  const [policy, capacities] = await Promise.all([
    policyFor(registry, state.tenant, state.place.path),
    capacitiesOf(caller, registry, at),
  ])
  const assists = state.tasks.filter(({ kind, status }) => kind === 'assist' && status !== 'Withdrawn')
  const lead = state.tasks.findLast(({ kind, status }) => kind === 'lead' && status !== 'Withdrawn')
  const situations = [
    { state, at, policy, ...(lead && { task: lead }) },
    ...assists.map(task => ({ state, at, policy, task })),
  ]
  const actions = situations.flatMap(situation =>
    nextActionsAs(capacities, situation).map(({ action: { name, on, label }, refusal }) => ({
      action: name,
      on,
      ...(on !== 'case' && situation.task && { task: taskIdOf(state.caseId, situation.task.key) }),
      label,
      possible: refusal === undefined,
      ...(refusal && {
        why: refusal.code === 'action.not-allowed' ? NOT_NOW[language] : sentenceOf(refusal, language),
      }),
      input: INPUTS[`${on}.${name}`] ?? {},
    })),
  )
  return { edition: state.edition, actions }
}
