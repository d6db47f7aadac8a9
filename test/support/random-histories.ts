import fc from 'fast-check'
import { type Commit, EVENT_SCHEMA, GENESIS, sealCommit } from '#shared/domain/case/commit.ts'
import { decide } from '#shared/domain/case/decide.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { leadTask, type OpenedCase } from '#shared/domain/case/state.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { UNNAMED_LIST } from '#shared/domain/routing/duty-list.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import { route } from '#shared/domain/routing/route.ts'
import { awaitsRouting, routingEvents } from '#shared/domain/routing/routing-events.ts'
import { routingTables } from '#shared/domain/routing/routing-tables.ts'
import { nextBreach } from '#shared/domain/view/timers.ts'
import {
  caseId,
  categoryId,
  conditionId,
  handler,
  history,
  litter,
  minute,
  ofDesk,
  path,
  photo,
  reported,
  sanitation,
  tenant,
  words,
} from './sample-case.ts'

const INPUTS: Readonly<Record<string, unknown>> = {
  file: { category: categoryId, condition: conditionId },
  reject: { reason: 'unclear' },
  dispatch: { agency: 'sanitation' },
  resolve: { words: '已处理', before: [photo(2)], after: [photo(3)] },
}
const CALLERS = [
  handler,
  ofDesk('acceptor'),
  ofDesk('acceptor', 'acceptor-b'),
  ofDesk('shiftLead'),
  ofDesk('dispatcher'),
  ofDesk('supervisor'),
]

type Step =
  | { readonly kind: 'person'; readonly action: number; readonly caller: number }
  | { readonly kind: 'route' | 'deliver' | 'tick' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('person' as const),
      action: fc.nat(TRANSITIONS.length - 1),
      caller: fc.nat(CALLERS.length - 1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('route' as const, 'deliver' as const, 'tick' as const) }) },
)

/** Commits that people, routing, delivery and ticks can make together. Whatever is refused leaves no commit. */
export const randomHistory: fc.Arbitrary<Commit[]> = fc
  .record({
    category: fc.boolean(),
    condition: fc.boolean(),
    ruled: fc.boolean(),
    steps: fc.array(fc.tuple(step, fc.integer({ min: 1, max: 2000 })), { maxLength: 120, size: 'max' }),
  })
  .map(({ category, condition, ruled, steps }) => {
    const { category: _category, ...bare } = reported
    const opening = category ? { ...reported, ...(condition && { condition: conditionId }) } : bare
    const commits = history([opening])
    let now = 0
    for (const [one, minutes] of steps) {
      now += minutes
      const { actor, events } = made(fold(commits) as OpenedCase, one, minute(now), ruled)
      if (events.length > 0) commits.push(next(commits, actor, events, minute(now)))
    }
    return commits
  })

function made(state: OpenedCase, one: Step, at: string, ruled: boolean) {
  const system = { kind: 'system', id: one.kind } as const
  if (one.kind === 'person') {
    const caller = CALLERS[one.caller] ?? handler
    return { actor: { kind: 'person', id: caller.sub } as const, events: attempted(state, one.action, caller, at) }
  }
  const task = leadTask(state)
  if (one.kind === 'route') return { actor: system, events: routed(state, at, ruled) }
  if (one.kind === 'deliver') return { actor: system, events: task && !task.delivered ? [delivery(task.key)] : [] }
  const breach = nextBreach(state)
  const due = breach && breach.at <= at ? [overdueOf(breach)] : []
  return { actor: system, events: due }
}

const delivery = (task: string): CaseEvent => ({ type: 'TaskDelivered', task, message: 'm' })
const overdueOf = ({ task, level }: NonNullable<ReturnType<typeof nextBreach>>): CaseEvent => ({
  type: 'TaskOverdue',
  task: task.key,
  round: task.round,
  due: task.due,
  level,
})

function attempted(state: OpenedCase, index: number, caller: typeof handler, at: string): readonly CaseEvent[] {
  const action = TRANSITIONS[index]
  if (!action) throw new Error('no such action')
  const input = INPUTS[action.name] ?? {}
  const facts = { category: litter, agency: sanitation }
  try {
    return decide(action, { state, input, caller, at, policy: DEFAULT_POLICY, facts, words })
  } catch (error) {
    if (error instanceof DomainError) return []
    throw error
  }
}

function routed(state: OpenedCase, at: string, ruled: boolean): readonly CaseEvent[] {
  if (!awaitsRouting(state)) return []
  const rule = { id: 'r1', category: '*' as const, area: path[2] ?? sanitation.area, lead: { agency: sanitation.id } }
  const decision = route(
    {
      ...(state.category && { category: litter }),
      ...(state.condition && { condition: state.condition }),
      ...{ path, policy: DEFAULT_POLICY, source: 'worker', moment: momentIn(at, 'Asia/Shanghai') },
    },
    routingTables({ list: UNNAMED_LIST, rules: ruled ? [{ rule, version: 1 }] : [], agencies: [sanitation] }, () => ({
      ok: false,
      error: 'no conditions here',
    })),
  )
  return routingEvents(state, decision, at)
}

function next(commits: readonly Commit[], actor: Commit['actor'], events: readonly CaseEvent[], at: string): Commit {
  const seq = commits.length + 1
  const content = { tenant, caseId, seq, commandId: `c${seq}`, fingerprint: '1.x', at, actor, schema: EVENT_SCHEMA }
  return sealCommit({ ...content, events: [...events] }, commits.at(-1)?.hash ?? GENESIS)
}
