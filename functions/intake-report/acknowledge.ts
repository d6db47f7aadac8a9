import { performAction } from '#shared/commands/perform-action.ts'
import type { SubmitDeps } from '#shared/commands/submit-report.ts'
import { actionNamed } from '#shared/domain/case/transitions.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { ACKNOWLEDGEMENTS, type Acknowledgement } from '#shared/domain/messages/intake-message.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { parse } from '#shared/runtime/parse.ts'

export interface From {
  readonly tenant: Tenant
  readonly senderId: string
  readonly at: string
}

/** An agency's system signs, resolves or gives back a task, with the rights of a handler of that agency. Throws DomainError. */
export async function acknowledge(message: Acknowledgement, from: From, deps: SubmitDeps): Promise<void> {
  const { tenant, senderId, at } = from
  const { agency, id } = await senderOf(from, deps)
  const { task, ...rest } = message.data
  const name = ACKNOWLEDGEMENTS[message.type]
  const action = actionNamed(name, task.slice(11).startsWith('A') ? 'assist' : 'lead')
  if (!action) throw new DomainError('action.unknown', 'Not an action of this version', { params: { action: name } })
  await performAction(
    {
      caller: { tenant, sub: `sender:${id}`, roles: ['handler'], agency },
      caseId: CaseId.parse(task.slice(0, 10)),
      task: task.slice(11),
      action,
      input: parse(action.input, rest, '/data'),
      idempotencyKey: `${senderId}|${message.source}|${message.id}`,
      at,
    },
    deps,
  )
}

async function senderOf({ tenant, senderId }: From, { registry }: SubmitDeps) {
  const senders = await registry.list(tenant, 'sender', 'all')
  const found = senders.find(({ entry }) => entry.senderId === senderId)?.entry
  if (found?.agency === undefined) throw new DomainError('forbidden', 'This sender speaks for no agency')
  return { id: found.id, agency: found.agency }
}
