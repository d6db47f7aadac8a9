import fc from 'fast-check'
import type { Action } from '#shared/domain/case/action.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { type Commit, EVENT_SCHEMA, GENESIS, sealCommit } from '#shared/domain/case/commit.ts'
import { decide } from '#shared/domain/case/decide.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { mayPerform } from '#shared/domain/case/may-perform.ts'
import { leadTask, type OpenedCase } from '#shared/domain/case/state.ts'
import type { Task } from '#shared/domain/case/task.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { UNNAMED_LIST } from '#shared/domain/routing/duty-list.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import { route } from '#shared/domain/routing/route.ts'
import { awaitsRouting, routingEvents } from '#shared/domain/routing/routing-events.ts'
import { routingTables } from '#shared/domain/routing/routing-tables.ts'
import { timersOf } from '#shared/domain/timer/timers-of.ts'
import { factsOf, inputFor } from './action-inputs.ts'
import { PLAIN } from './plain-timing.ts'
import {
  caseId,
  conditionId,
  handler,
  helper,
  history,
  litter,
  minute,
  ofDesk,
  path,
  reported,
  reporter,
  sanitation,
  selfHandled,
  tenant,
  words,
  worker,
} from './sample-case.ts'

/** One of everybody who can have a hand in a case, and two of those of whom two are needed. */
export const CALLERS: readonly Caller[] = [
  handler,
  helper,
  worker,
  reporter,
  ofDesk('acceptor'),
  ofDesk('acceptor', 'acceptor-b'),
  ofDesk('shiftLead'),
  ofDesk('dispatcher'),
  ofDesk('supervisor'),
  ofDesk('auditor'),
  ofDesk('auditor', 'auditor-b'),
]

/** Which of the actions that are possible is taken, how long after the one before. */
type Step = { readonly kind: 'person' | 'route' | 'deliver' | 'tick'; readonly pick: number; readonly minutes: number }

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('person', 'person', 'person', 'person', 'route', 'deliver', 'tick', 'tick'),
  pick: fc.nat(100_000),
  minutes: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 3000 })),
})

/** Commits that people, routing, delivery and ticks can make together. Whatever is refused leaves no commit. */
export const randomHistory: fc.Arbitrary<Commit[]> = fc
  .record({
    category: fc.boolean(),
    condition: fc.boolean(),
    ruled: fc.boolean(),
    spot: fc.constantFrom(false, false, false, true),
    steps: fc.array(step, { minLength: 20, maxLength: 100, size: 'max' }),
  })
  .map(({ category, condition, ruled, spot, steps }) => {
    const { category: _category, ...bare } = reported
    const opening = category ? { ...reported, ...(condition && { condition: conditionId }) } : bare
    const commits = history([spot ? [opening, selfHandled] : opening])
    let now = 0
    let state = fold(commits) as OpenedCase
    for (const one of steps) {
      now += one.minutes
      const { actor, events } = made(state, one, minute(now), ruled)
      if (events.length === 0) continue
      commits.push(next(commits, actor, events, minute(now)))
      state = fold(commits) as OpenedCase
    }
    return commits
  })

function made(state: OpenedCase, one: Step, at: string, ruled: boolean) {
  const system = { kind: 'system', id: one.kind } as const
  switch (one.kind) {
    case 'person': {
      const { caller, events } = attempted(state, one.pick, at)
      return { actor: { kind: 'person', id: caller.sub } as const, events }
    }
    case 'route':
      return { actor: system, events: routed(state, at, ruled) }
    case 'deliver': {
      const task = leadTask(state)
      return { actor: system, events: task && task.deliveredSeq < task.noticeSeq ? [delivery(task)] : [] }
    }
    case 'tick': {
      const [timer] = [...timersOf(state)].sort((a, b) => (a.at < b.at ? -1 : 1))
      return { actor: system, events: timer && timer.at <= at ? timer.events(PLAIN) : [] }
    }
    default:
      return one.kind satisfies never
  }
}

const delivery = ({ key, noticeSeq }: { key: string; noticeSeq: number }): CaseEvent => ({
  type: 'TaskDelivered',
  task: key,
  seq: noticeSeq,
  message: 'm',
})

/** Ways out that would end most histories before they began, if they were as likely as the others. */
const SELDOM = ['transferOut', 'void', 'reject', 'merge']

interface Pair {
  readonly action: Action
  readonly task: Task | undefined
  readonly caller: Caller
}

/** Actions that stand in the table for this state, with somebody who may: most attempts come to something. */
function pairsOf(state: OpenedCase): readonly Pair[] {
  const assists = state.tasks.filter(({ kind }) => kind === 'assist')
  return TRANSITIONS.filter(({ from }) => from.includes(state.status)).flatMap(action => {
    const tasks = action.on === 'assist' ? assists : [action.on === 'lead' ? leadTask(state) : undefined]
    return tasks.flatMap(task =>
      CALLERS.filter(caller => mayPerform(action, caller, state, task)).map(caller => ({ action, task, caller })),
    )
  })
}

function chosenFrom(pairs: readonly Pair[], pick: number): Pair | undefined {
  const usual = pairs.filter(
    ({ action: { name, on, to } }) => on === 'assist' || (to.length > 0 && !SELDOM.includes(name)),
  )
  const among = pick % 7 !== 0 && usual.length > 0 ? usual : pairs
  return among[Math.floor(pick / 7) % Math.max(1, among.length)]
}

function attempted(state: OpenedCase, pick: number, at: string): { caller: Caller; events: readonly CaseEvent[] } {
  const chosen = chosenFrom(pairsOf(state), pick)
  if (!chosen) return { caller: handler, events: [] }
  const { action, task, caller } = chosen
  const input = inputFor(action, at)
  const facts = factsOf(action, input, state)
  try {
    const context = { state, input, caller, at, policy: DEFAULT_POLICY, facts, words, ...(task && { task }) }
    return { caller, events: decide(action, context) }
  } catch (error) {
    if (error instanceof DomainError) return { caller, events: [] }
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
  return routingEvents(state, decision, { at, timing: PLAIN })
}

function next(commits: readonly Commit[], actor: Commit['actor'], events: readonly CaseEvent[], at: string): Commit {
  const seq = commits.length + 1
  const content = { tenant, caseId, seq, commandId: `c${seq}`, fingerprint: '1.x', at, actor, schema: EVENT_SCHEMA }
  return sealCommit({ ...content, events: [...events] }, commits.at(-1)?.hash ?? GENESIS)
}
