import { describe, expect, test } from 'vitest'
import {
  accepted,
  caseId,
  claimed,
  closed,
  DUE,
  delivered,
  dispatched,
  filed,
  history,
  minute,
  overdue,
  path,
  rejected,
  reported,
  resolved,
  signed,
  tenant,
  triaged,
  ways,
  words,
} from '#test/support/sample-case.ts'
import type { CaseEvent } from '../case/events/case-event.ts'
import { fold } from '../case/evolve.ts'
import { leadTaskOf, type OpenedCase } from '../case/state.ts'
import { AgencyMessage, agencyMessage } from './agency-message.ts'
import { deliveriesOf, routingOf } from './follow-ups.ts'
import { DeliverTask, RouteCase } from './messages.ts'
import { PublicEvent, publicEventsOf } from './public-event.ts'

const second = (...events: CaseEvent[]) => {
  const [, commit] = history([reported, events])
  if (!commit) throw new Error('no second commit')
  return commit
}

describe('what follows a commit', () => {
  test.each([
    ['a filing', [filed]],
    ['a filing with acceptance', [accepted, filed]],
    ['another report', [reported]],
    ['an acceptance', [accepted]],
  ] as const)('%s asks for routing', (_what, events) => {
    const messages = routingOf(second(...events))
    expect(messages).toEqual([{ tenant, caseId, seq: 2 }])
    expect(RouteCase.array().parse(messages)).toEqual(messages)
  })
  test.each([
    ['what is dispatched already', [accepted, filed, dispatched]],
    ['what waits for a person', [filed, triaged]],
    ['what was rejected', [reported, rejected]],
    ['a claim', [claimed('acceptor-a', minute(9))]],
    ['a receipt', [delivered]],
  ] as const)('%s does not', (_what, events) => expect(routingOf(second(...events))).toEqual([]))

  test('each dispatched task is delivered once; nothing else is', () => {
    const assist: CaseEvent = { ...dispatched, kind: 'assist', task: 'A1' }
    const messages = deliveriesOf(second(accepted, filed, dispatched, assist))
    expect(messages.map(({ seq, task }) => [seq, task])).toEqual([
      [2, 'L1'],
      [2, 'A1'],
    ])
    expect(DeliverTask.array().parse(messages)).toEqual(messages)
    expect(deliveriesOf(second(signed))).toEqual([])
  })
})

describe('what the outside hears', () => {
  const told = history([
    reported,
    triaged,
    [accepted, filed, dispatched],
    delivered,
    signed,
    overdue(1),
    resolved,
    closed,
  ])
  const events = told.flatMap(publicEventsOf)

  test('the public events in order, with ids a repeat has too', () => {
    expect(events.map(({ type }) => type)).toEqual([
      'case.reported',
      'case.dispatched',
      'case.signed',
      'case.overdue',
      'case.resolved',
      'case.closed',
    ])
    expect(publicEventsOf(second(rejected)).map(({ type }) => type)).toEqual(['case.rejected'])
    expect(events.map(({ id }) => id).slice(0, 2)).toEqual([`xihu.${caseId}.1.0`, `xihu.${caseId}.3.2`])
    expect(told.flatMap(publicEventsOf)).toEqual(events)
    expect(PublicEvent.array().parse(events)).toEqual(events)
  })
  test('place by area and agency by id, where the event says them', () => {
    expect(events[0]?.data).toEqual({ tenant, caseId, seq: 1, category: 'GB.event.0101', path })
    expect(events[1]?.data).toEqual({ tenant, caseId, seq: 3, agency: 'sanitation' })
  })
  test('no commitment, no position, no photo, nobody', () => {
    const text = JSON.stringify([...events, ...publicEventsOf(second({ ...reported, person: words }))])
    expect(text).not.toMatch(/[0-9a-f]{64}|position|lat|lon|01939d3c|worker-a|dispatcher-a/)
  })
})

describe("what lies on an agency's queue", () => {
  const state = fold(history(ways.Dispatched)) as OpenedCase
  test('ids, category, place by area, deadline, a link', () => {
    const message = agencyMessage(state, leadTaskOf(state))
    expect(message).toEqual({
      specversion: '1.0',
      id: `xihu.${caseId}.2.L1`,
      source: 'wangge/xihu',
      type: 'task.dispatched',
      time: minute(1),
      data: {
        tenant,
        agency: 'sanitation',
        caseId,
        number: expect.stringMatching(/^7K4QM-2X9RD-.$/),
        task: `${caseId}.L1`,
        kind: 'lead',
        seq: 2,
        category: 'GB.event.0101',
        condition: '1',
        path,
        status: 'Dispatched',
        due: DUE,
        links: { task: `/api/tasks/${caseId}.L1` },
      },
    })
    expect(AgencyMessage.parse(message)).toEqual(message)
    expect(JSON.stringify(message)).not.toMatch(/[0-9a-f]{64}|"lat"|"lon"|dispatcher-a|worker-a/)
  })
  test('a task of a case that was never filed is our fault and is not sent', () => {
    const { condition: _condition, ...unfiled } = state
    expect(() => agencyMessage(unfiled, leadTaskOf(state))).toThrow(/never filed/)
  })
})
