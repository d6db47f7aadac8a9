import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf, inputFor } from '#test/support/action-inputs.ts'
import { MOVES, type Model, START } from '#test/support/lifecycle-model.ts'
import { PLAIN } from '#test/support/plain-timing.ts'
import { CALLERS } from '#test/support/random-histories.ts'
import { history, minute, reported, triaged, words } from '#test/support/sample-case.ts'
import { DomainError } from '../errors/domain-error.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { timersOf } from '../timer/timers-of.ts'
import type { Action } from './action.ts'
import type { Caller } from './caller.ts'
import { EVENT_SCHEMA, sealCommit } from './commit.ts'
import { decide } from './decide.ts'
import type { CaseEvent } from './events/case-event.ts'
import { evolve, fold } from './evolve.ts'
import { leadTask, type OpenedCase } from './state.ts'
import { TRANSITIONS } from './transitions.ts'

interface Real {
  state: OpenedCase
  at: string
}
interface Shadow {
  model: Model
}
/** What happened in all runs, so that a test that only ever refuses would show. */
const seen = new Map<string, number>()

/** Refusals that say nothing about statuses: role and turn, claims, what is at hand, and how late it is. */
const BESIDE = [
  ...['not-found', 'forbidden', 'request.step', 'same-person', 'claim.held', 'assists.open', 'assignment.first'],
  ...['request.too-late', 'request.none', 'input.invalid'],
]

/** Tried less often, or most runs would be over before they began. */
const ENDINGS = ['reject', 'merge', 'transferOut', 'selfHandle', 'void', 'claim']

const nameOf = ({ on, name }: Action): string => `${on}.${name}`

interface Choice {
  /** Anything at all, whatever the status. */
  readonly wild: boolean
  /** Also what ends most runs or moves nothing. */
  readonly any: boolean
  readonly action: number
  readonly caller: number
  readonly minutes: number
}

/** What somebody tries: mostly something that stands in the table for the status, by somebody of a fitting role. */
function chosen({ wild, any, action: pick, caller }: Choice, { status }: Model): readonly [Action, Caller] {
  const fits = TRANSITIONS.filter(({ from }) => wild || from.some(one => one === status))
  const usual = fits.filter(({ on, name, to }) => (on === 'assist' || to.length > 0) && !ENDINGS.includes(name))
  const among = any || usual.length === 0 ? fits : usual
  const action = among[pick % Math.max(1, among.length)] ?? TRANSITIONS[0]
  if (!action) throw new Error('no action at all')
  const by = CALLERS.filter(({ roles }) => action.by.some(({ role }) => [...roles, 'reporter'].includes(role)))
  const who = by[caller % by.length]
  if (!who) throw new Error('nobody at all')
  return [action, who]
}

class Attempt implements fc.Command<Shadow, Real> {
  readonly choice: Choice
  said = ''
  constructor(choice: Choice) {
    this.choice = choice
  }
  check(): boolean {
    return true
  }
  run(shadow: Shadow, real: Real): void {
    const { minutes } = this.choice
    const [action, caller] = chosen(this.choice, shadow.model)
    this.said = `${nameOf(action)} by ${caller.sub} after ${minutes} min`
    later(real, minutes)
    const who = caller.roles[0] ?? 'reporter'
    const move = MOVES[nameOf(action)]
    const expected = move ? move(shadow.model, who) : {}
    const answer = attempt(real, action, caller)
    if (typeof answer !== 'string') {
      expect([nameOf(action), shadow.model.status, expected !== undefined]).toEqual([
        nameOf(action),
        shadow.model.status,
        true,
      ])
      shadow.model = { ...shadow.model, ...expected }
      commit(real, caller, answer)
      seen.set(nameOf(action), (seen.get(nameOf(action)) ?? 0) + 1)
    } else if (!BESIDE.includes(answer) && move) {
      expect([nameOf(action), shadow.model.status, answer, expected]).toEqual([
        nameOf(action),
        shadow.model.status,
        answer,
        undefined,
      ])
    }
    expect(real.state.status).toBe(shadow.model.status)
  }
  toString(): string {
    return this.said
  }
}

/** Time passes and whatever was due happens: only the end of a suspension changes a status. */
class Wait implements fc.Command<Shadow, Real> {
  readonly minutes: number
  constructor(minutes: number) {
    this.minutes = minutes
  }
  check(): boolean {
    return true
  }
  run(shadow: Shadow, real: Real): void {
    later(real, this.minutes)
    const [timer] = [...timersOf(real.state)].sort((a, b) => (a.at < b.at ? -1 : 1))
    if (!timer || timer.at > real.at) return
    const events = timer.events(PLAIN)
    commit(real, undefined, events)
    if (events.some(({ type }) => type === 'TaskResumed')) shadow.model = { ...shadow.model, status: 'Handling' }
    expect(real.state.status).toBe(shadow.model.status)
  }
  toString(): string {
    return `wait ${this.minutes} min`
  }
}

const later = (real: Real, minutes: number): void => {
  real.at = new Date(Date.parse(real.at) + minutes * 60_000).toISOString()
}

function attempt({ state, at }: Real, action: Action, caller: Caller): readonly CaseEvent[] | string {
  const { on } = action
  const assist = state.tasks.findLast(({ kind }) => kind === 'assist')
  const task = on === 'case' ? undefined : on === 'lead' ? leadTask(state) : assist
  const input = inputFor(action, at)
  const facts = factsOf(action, input, state)
  try {
    const context = { state, input, caller, at, policy: DEFAULT_POLICY, facts, words, ...(task && { task }) }
    return decide(action, context)
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

function commit(real: Real, caller: Caller | undefined, events: readonly CaseEvent[]): void {
  if (events.length === 0) return
  const { tenant, caseId, version, headHash } = real.state
  const actor = caller ? ({ kind: 'person', id: caller.sub } as const) : ({ kind: 'system', id: 'tick-case' } as const)
  const seq = version + 1
  const content = { tenant, caseId, seq, commandId: `c${seq}`, fingerprint: '1.x', at: real.at, actor }
  real.state = evolve(real.state, sealCommit({ ...content, schema: EVENT_SCHEMA, events: [...events] }, headHash))
}

const choice: fc.Arbitrary<Choice> = fc.record({
  wild: fc.integer({ max: 9, min: 0 }).map(chance => chance === 0),
  any: fc.integer({ max: 9, min: 0 }).map(chance => chance < 3),
  action: fc.nat(9999),
  caller: fc.nat(9999),
  minutes: fc.integer({ min: 1, max: 60 }),
})
const attempts = choice.map(one => new Attempt(one))
const waits = fc.integer({ min: 30, max: 4000 }).map(minutes => new Wait(minutes))

test('whatever people try in whatever order, the case moves as the simple model says', () => {
  fc.assert(
    fc.property(fc.commands([attempts, attempts, attempts, waits], { maxCommands: 200, size: 'max' }), commands => {
      const state = fold(history([reported, triaged])) as OpenedCase
      fc.modelRun(() => ({ model: { model: START }, real: { state, at: minute(2) } }), commands)
    }),
    { numRuns: 300 },
  )
  // Not all actions need to come up in every run, but a run in which little does proves little.
  expect(seen.size).toBeGreaterThan(45)
}, 60_000)
