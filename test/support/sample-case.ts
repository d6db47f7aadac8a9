import type { Caller } from '#shared/domain/case/caller.ts'
import { type Commit, EVENT_SCHEMA, GENESIS, sealCommit } from '#shared/domain/case/commit.ts'
import type { CaseEvent, CaseEventType, EventOf } from '#shared/domain/case/events/case-event.ts'
import type { Status } from '#shared/domain/case/status.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import type { PhotoId } from '#shared/domain/photo/photo-key.ts'
import { Agency, Category } from '#shared/domain/registry/entries.ts'
import { AgencyId, AreaId, CategoryId, ConditionId, Tenant } from '#shared/domain/registry/ids.ts'
import type { Role } from '#shared/domain/registry/role.ts'
import { Commitment } from '#shared/domain/vault/sealed.ts'

/** Events, callers and registry entries that tests about one case share. Places and people are invented. */
export const tenant = Tenant.parse('xihu')
export const caseId = CaseId.parse('7K4QM2X9RD')
export const county = AreaId.parse('330106')
export const town = AreaId.parse('330106:001')
export const grid = AreaId.parse('330106:001001001')
export const path = [AreaId.parse('33'), AreaId.parse('3301'), county, town, grid]
export const sanitationId = AgencyId.parse('sanitation')
export const powerId = AgencyId.parse('power')
export const categoryId = CategoryId.parse('GB.event.0101')
export const conditionId = ConditionId.parse('1')
export const words = Commitment.parse('a'.repeat(64))
export const moreWords = Commitment.parse('b'.repeat(64))
export const photo = (last = 1): PhotoId => `01939d3c-8f00-7000-8000-${String(last).padStart(12, '0')}` as PhotoId

/** Minutes after 2026-11-22 08:00 UTC. */
export const minute = (count: number): string => new Date(Date.UTC(2026, 10, 22, 8, count)).toISOString()
export const DUE = minute(24 * 60)

export const sanitation = Agency.parse({
  id: sanitationId,
  name: { zh: '环卫中心' },
  type: 'sanitation',
  area: county,
})
export const power = Agency.parse({ id: 'power', name: { zh: '供电公司' }, type: 'power', area: county })
export const litter = Category.parse({
  id: categoryId,
  name: { zh: '暴露垃圾' },
  majorClass: { zh: '市容环境' },
  field: 'ecology',
  severity: 'normal',
  publicPlace: true,
  conditions: [
    { id: conditionId, name: { zh: '一般' }, limit: { amount: 24, unit: 'working_hour' } },
    { id: '2', name: { zh: '大量' }, limit: { amount: 2, unit: 'working_day' } },
  ],
})

export const limit = { amount: 24, unit: 'working_hour', mode: 'elapsed' } as const
export const reported: EventOf<'ReportSubmitted'> = {
  type: 'ReportSubmitted',
  channel: 'worker',
  category: categoryId,
  place: { path, position: { lat: 30.27, lon: 120.13 } },
  desk: county,
  photos: [photo(1)],
  words,
}
export const accepted: CaseEvent = { type: 'CaseAccepted' }
export const filed: EventOf<'CaseFiled'> = { type: 'CaseFiled', category: categoryId, condition: conditionId, limit }
export const triaged: EventOf<'TriageRequested'> = { type: 'TriageRequested', reason: { code: 'no-category' } }
export const dispatched: EventOf<'TaskDispatched'> = {
  type: 'TaskDispatched',
  task: 'L1',
  kind: 'lead',
  agency: sanitationId,
  shard: 0,
  due: DUE,
  calendar: 'plain-hours',
  reason: { code: 'by-hand', by: 'dispatcher-a' },
}
export const delivered: CaseEvent = { type: 'TaskDelivered', task: 'L1', seq: 2, message: 'm-1' }
export const signed: CaseEvent = { type: 'TaskSigned', task: 'L1' }
export const resolved: EventOf<'TaskResolved'> = {
  type: 'TaskResolved',
  task: 'L1',
  words: moreWords,
  before: [photo(2)],
  after: [photo(3)],
}
export const overdue = (level: number): CaseEvent => ({ type: 'TaskOverdue', task: 'L1', round: 1, due: DUE, level })
export const closed: CaseEvent = { type: 'CaseClosed' }
export const rejected: CaseEvent = { type: 'CaseRejected', reason: 'no-duty' }
export const claimed = (by: string, until: string): CaseEvent => ({ type: 'CaseClaimed', by, until })
export const released: CaseEvent = { type: 'CaseReleased' }

export const parentId = CaseId.parse('0123456789')

export const verifyAsked: CaseEvent = { type: 'VerificationAsked', task: 'F1', area: grid, due: minute(30) }
export const checkAsked: CaseEvent = { type: 'CheckAsked', task: 'F1', area: grid, due: minute(35) }
export const checkPassed: CaseEvent = { type: 'CheckAnswered', task: 'F1', passed: true, photos: [photo(4)], words }
export const checkFailed: CaseEvent = { type: 'CheckAnswered', task: 'F1', passed: false, photos: [photo(4)], words }
export const reopenedTask = (why: EventOf<'TaskReopened'>['why'], due: string): EventOf<'TaskReopened'> => ({
  type: 'TaskReopened',
  task: 'L1',
  why,
  due,
  calendar: 'plain-hours',
})
export const assisted: EventOf<'TaskDispatched'> = {
  ...dispatched,
  task: 'A1',
  kind: 'assist',
  agency: powerId,
  reason: { code: 'assist', by: 'handler-a' },
}
export const returnRequested: EventOf<'ReturnRequested'> = {
  type: 'ReturnRequested',
  task: 'L1',
  ground: 'wrong-dispatch',
  basis: 'R-12',
  steps: ['shiftLead'],
  words,
}
export const returnGranted: CaseEvent = { type: 'ReturnGranted', task: 'L1' }
export const arbitrationOpened: CaseEvent = { type: 'ArbitrationOpened', task: 'L1', basis: 'R-12', words }
export const more = { amount: 8, unit: 'working_hour', mode: 'elapsed' } as const
export const extensionRequested: EventOf<'ExtensionRequested'> = {
  type: 'ExtensionRequested',
  task: 'L1',
  more,
  steps: ['dispatcher'],
  words,
}
/** Ten days after the first minute. */
export const UNTIL = minute(10 * 24 * 60)
export const suspensionRequested: EventOf<'SuspensionRequested'> = {
  type: 'SuspensionRequested',
  task: 'L1',
  until: UNTIL,
  steps: ['dispatcher', 'supervisor'],
  words,
}
export const suspensionGranted: CaseEvent = { type: 'SuspensionGranted', task: 'L1', until: UNTIL, review: UNTIL }
export const appealFiled: EventOf<'AppealFiled'> = { type: 'AppealFiled', steps: ['auditor', 'auditor'], words }
export const selfHandled: CaseEvent = { type: 'CaseSelfHandled', before: [photo(2)], after: [photo(3)] }
export const merged: CaseEvent = { type: 'CaseMerged', parent: parentId }

export const ofDesk = (role: Role, sub = `${role}-a`): Caller => ({ tenant, sub, roles: [role], area: county })
export const handler: Caller = { tenant, sub: 'handler-a', roles: ['handler'], agency: sanitationId }
/** Of the agency that assists. */
export const helper: Caller = { tenant, sub: 'helper-a', roles: ['handler'], agency: powerId }
/** Whoever shows the follow-up code of the case. */
export const reporter: Caller = { tenant, sub: 'reporter', roles: [], reporterOf: caseId }
/** A grid worker of the place itself. */
export const worker: Caller = { tenant, sub: 'worker-b', roles: ['gridWorker'], area: grid }

const BY_SYSTEM: readonly CaseEventType[] = ['TriageRequested', 'TaskDelivered', 'TaskOverdue']

/** One commit for each step, a minute apart from `from` on, numbered and chained as the ledger holds them. */
export function history(steps: readonly (CaseEvent | readonly CaseEvent[])[], of = { tenant, caseId }): Commit[] {
  const commits: Commit[] = []
  for (const [index, step] of steps.entries()) {
    const events = 'type' in step ? [step] : [...step]
    const system = events.every(({ type }) => BY_SYSTEM.includes(type))
    const content = {
      ...of,
      seq: index + 1,
      commandId: `command-${index + 1}`,
      fingerprint: `1.${index + 1}`,
      at: minute(index),
      actor: system ? { kind: 'system' as const, id: 'route-case' } : { kind: 'person' as const, id: 'worker-a' },
      schema: EVENT_SCHEMA,
      events,
    }
    commits.push(sealCommit(content, commits.at(-1)?.hash ?? GENESIS))
  }
  return commits
}

/** Steps that bring a case into each status by its usual way. */
const sent = [reported, [accepted, filed, dispatched]] as const
const handling = [...sent, signed] as const
const done = [...handling, resolved] as const
export const ways = {
  Reported: [reported, triaged],
  Verifying: [reported, triaged, verifyAsked],
  Accepted: [reported, triaged, accepted],
  Filed: [reported, triaged, [accepted, filed], triaged],
  Dispatched: sent,
  Handling: handling,
  ReturnPending: [...handling, returnRequested],
  Arbitration: [...handling, arbitrationOpened],
  ExtensionPending: [...handling, extensionRequested],
  SuspendPending: [...handling, suspensionRequested],
  Suspended: [...handling, suspensionRequested, suspensionGranted],
  Resolved: done,
  Checking: [...done, checkAsked],
  Closed: [...done, closed],
  AppealPending: [...handling, overdue(1), resolved, closed, appealFiled],
  Rejected: [reported, triaged, rejected],
  Merged: [reported, triaged, merged],
  Voided: [reported, triaged, accepted, { type: 'CaseVoided', words }],
  Transferred: [reported, triaged, { type: 'CaseTransferred', to: '110' }],
  SelfHandled: [[reported, selfHandled]],
} as const satisfies Readonly<Record<Status, readonly (CaseEvent | readonly CaseEvent[])[]>>
