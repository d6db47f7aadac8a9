import { expect, test } from 'vitest'
import { PLAIN } from '#test/support/plain-timing.ts'
import {
  dispatched,
  history,
  litter,
  minute,
  power,
  returnRequested,
  sanitation,
  ways,
} from '#test/support/sample-case.ts'
import type { CaseEvent } from '../case/events/case-event.ts'
import { restored } from '../case/evolve/clocks.ts'
import { fold } from '../case/evolve.ts'
import type { OpenedCase } from '../case/state.ts'
import { routingOf } from '../messages/follow-ups.ts'
import type { Agency } from '../registry/entries.ts'
import type { Explanation } from './explanation.ts'
import { returnEvents } from './return-events.ts'
import type { RoutingDecision } from './route.ts'

const caseAfter = (...steps: Parameters<typeof history>[0]) => fold(history(steps)) as OpenedCase
const [condition] = litter.conditions
if (!condition) throw new Error('the sample has a condition')
const byRule: Explanation = {
  ...{ code: 'rule', list: 'duty', rule: 'R-1', ruleVersion: 1, ruleCategory: '*', ruleArea: '330106' },
  ...{ category: litter.id, place: ['330106'] },
} as Explanation
const to = (agency: Agency, reason = byRule): RoutingDecision => ({
  ...{ kind: 'dispatch', agency, assists: [], category: litter, condition, limit: condition.limit, reason },
})
const guessed = (step: CaseEvent | readonly CaseEvent[]) =>
  [step]
    .flat()
    .map(event =>
      event.type === 'TaskDispatched'
        ? { ...event, reason: { ...byRule, suggested: { model: 'm1', probability: 0.9 } } }
        : event,
    )
const wrong = { ...returnRequested, ground: 'wrong-dispatch' } as const

test('granted by rule, and sent on in the same commit, where the duty list names another agency', () => {
  const state = caseAfter(...ways.Handling, wrong)
  const events = returnEvents(state, to(power), { at: minute(9), timing: PLAIN })
  expect(events).toMatchObject([
    { type: 'ReturnGranted', task: 'L1' },
    { type: 'TaskDispatched', task: 'L2', agency: power.id, reason: byRule },
  ])
  const after = fold([
    ...history([...ways.Handling, wrong]),
    ...history([...ways.Handling, wrong, [...events]]).slice(-1),
  ])
  expect(after).toMatchObject({ status: 'Dispatched', tasks: [{ status: 'Withdrawn' }, { agency: power.id }] })
})

test.each([
  ['the list names the same agency', [...ways.Handling, wrong], to(sanitation)],
  ['no rule but the fallback says so', [...ways.Handling, wrong], to(power, { code: 'by-hand', by: 'x' })],
  ['routing hands it to a person', [...ways.Handling, wrong], { kind: 'triage', reason: { code: 'no-category' } }],
  ['the ground is another', [...ways.Handling, { ...wrong, ground: 'other' }], to(power)],
  ['nothing is asked', [...ways.Handling], to(power)],
  ['the category was only guessed', [...ways.Handling.map(guessed), wrong], to(power)],
] as [string, Parameters<typeof history>[0], RoutingDecision][])(
  'a person decides where %s',
  (_where, steps, decision) => {
    expect(returnEvents(caseAfter(...steps), decision, { at: minute(9), timing: PLAIN })).toEqual([])
  },
)

test('routing is asked about a wrong dispatch, and not about any other return', () => {
  const asked = (...steps: Parameters<typeof history>[0]) =>
    routingOf(history([...ways.Dispatched, ...steps]).at(-1) as never)
  expect(asked(wrong)).toHaveLength(1)
  expect(asked({ ...wrong, ground: 'other' })).toEqual([])
  expect(asked({ ...dispatched, task: 'L2' })).toEqual([])
})

test('time of an agency that should never have had it is given back, also where the next one had it at that moment', () => {
  const once = [...ways.Handling, wrong]
  const first = returnEvents(caseAfter(...once), to(power), { at: minute(once.length), timing: PLAIN })
  const taken = caseAfter(...once, [...first])
  const second = taken.tasks.at(-1)
  if (!second) throw new Error('nobody has it')
  const since = (state: OpenedCase) =>
    (state.clock ?? []).flatMap(change => (change.type === 'restored' ? [change.since] : []))
  expect(since(taken)).toHaveLength(1)
  expect(since(restored(taken, second, minute(60)))).toEqual([...since(taken), second.dispatchedAt])
})
