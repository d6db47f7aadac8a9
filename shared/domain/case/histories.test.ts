import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomHistory } from '#test/support/random-histories.ts'
import { publicEventsOf } from '../messages/public-event.ts'
import { awaitsRouting } from '../routing/routing-events.ts'
import { CaseView } from '../view/case-view.ts'
import { viewOf } from '../view/view-of.ts'
import { Commit } from './commit.ts'
import { evolve, fold } from './evolve.ts'
import { ABSENT, type CaseState, type OpenedCase, STATUSES, type Status } from './state.ts'
import { TRANSITIONS } from './transitions.ts'
import { verifyChain } from './verify-chain.ts'

/** What holds for every history that people, routing, delivery and ticks can make together. */
const always = (check: (commits: Commit[]) => void) => fc.assert(fc.property(randomHistory, check), { numRuns: 150 })
const states = (commits: readonly Commit[]) =>
  commits.map((_, index) => fold(commits.slice(0, index + 1)) as OpenedCase)

test('the random histories reach every status: what follows says something', () => {
  const seen = new Set<Status>()
  for (const commits of fc.sample(randomHistory, { numRuns: 400, seed: 7 })) {
    for (const { status } of states(commits)) seen.add(status)
  }
  expect([...seen].sort()).toEqual([...STATUSES].sort())
})

describe('every history', () => {
  test('is numbered without a gap, chained, and can be stored', () => {
    always(commits => {
      expect(commits.map(({ seq }) => seq)).toEqual(commits.map((_, index) => index + 1))
      expect(verifyChain(commits)).toBeUndefined()
      expect(Commit.array().parse(JSON.parse(JSON.stringify(commits)))).toEqual(commits)
    })
  })

  test('folds at once as it does commit by commit', () => {
    always(commits => {
      let state: CaseState = ABSENT
      for (const commit of commits) {
        state = evolve(state, commit)
        expect(state).toEqual(fold(commits.slice(0, commit.seq)))
      }
    })
  })

  test('moves by the transition table, or by routing to its agency', () => {
    always(commits => {
      const all = states(commits)
      for (const [index, { status }] of all.entries()) {
        const before = all[index - 1]?.status
        if (before === undefined || before === status) continue
        const byPerson = TRANSITIONS.some(({ from, to }) => from.includes(before) && to.includes(status))
        const byRouting = status === 'Dispatched' && (before === 'Reported' || before === 'Filed')
        expect([before, status, byPerson || byRouting]).toEqual([before, status, true])
      }
    })
  })

  test('adds nothing once the case is closed or rejected', () => {
    always(commits => {
      const ended = states(commits).findIndex(({ status }) => status === 'Closed' || status === 'Rejected')
      const later = ended < 0 ? [] : commits.slice(ended + 1).flatMap(({ events }) => events.map(({ type }) => type))
      expect(later.filter(type => type !== 'TaskDelivered')).toEqual([])
    })
  })

  test('tells each breach once, in order', () => {
    always(commits => {
      const told = commits.flatMap(({ events }) =>
        events.flatMap(event => (event.type === 'TaskOverdue' ? [`${event.task}.${event.level}`] : [])),
      )
      expect(told).toEqual(['L1.1', 'L1.2'].slice(0, told.length))
    })
  })

  test('shows in no list and has no timer exactly when it is closed, rejected or still before routing', () => {
    always(commits => {
      for (const state of states(commits)) {
        const view = viewOf(state)
        const listed = view.worklist !== undefined
        const out = state.closedAt !== undefined || (state.status === 'Reported' && awaitsRouting(state))
        expect([state.status, listed]).toEqual([state.status, !out])
        expect([view.worklistSort !== undefined, view.timerShard !== undefined]).toEqual([
          listed,
          view.timerAt !== undefined,
        ])
        if (view.timerAt !== undefined) expect(['Dispatched', 'Handling']).toContain(state.status)
        expect(CaseView.parse(view)).toEqual(view)
      }
    })
  })

  test('tells the outside neither commitments nor positions nor who did it', () => {
    always(commits => {
      const told = JSON.stringify(commits.flatMap(publicEventsOf))
      expect(told).not.toMatch(/[0-9a-f]{64}|"lat"|"lon"|acceptor|worker-a|handler/)
    })
  })
})
