import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomHistory } from '#test/support/random-histories.ts'
import { publicEventsOf } from '../messages/public-event.ts'
import { awaitsRouting } from '../routing/routing-events.ts'
import { CaseView } from '../view/case-view.ts'
import { viewsOf } from '../view/views-of.ts'
import { Commit } from './commit.ts'
import { evolve, fold } from './evolve.ts'
import { isQuiet } from './quiet.ts'
import { ABSENT, type CaseState, leadTask, type OpenedCase } from './state.ts'
import { ENDED, IN_HAND, STATUSES, type Status } from './status.ts'
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

  test('moves by the transition table, by routing to its agency, or by itself when a suspension ends', () => {
    always(commits => {
      const all = states(commits)
      for (const [index, { status }] of all.entries()) {
        const before = all[index - 1]?.status
        if (before === undefined || before === status) continue
        const byPerson = TRANSITIONS.some(({ from, to }) => from.includes(before) && to.includes(status))
        const byRouting = status === 'Dispatched' && ['Reported', 'Accepted', 'Filed'].includes(before)
        const byItself = before === 'Suspended' && status === 'Handling'
        expect([before, status, byPerson || byRouting || byItself]).toEqual([before, status, true])
      }
    })
  })

  test('adds nothing to what is over for good but receipts, clearances and what a rejected reporter may ask', () => {
    const over: readonly Status[] = ['Voided', 'Transferred', 'SelfHandled']
    always(commits => {
      const ended = states(commits).findIndex(({ status }) => over.includes(status))
      const later = ended < 0 ? [] : commits.slice(ended + 1).flatMap(({ events }) => events.map(({ type }) => type))
      expect(later.filter(type => type !== 'TaskDelivered')).toEqual([])
    })
  })

  test('tells each breach of a deadline once, level by level', () => {
    always(commits => {
      const told = states(commits).flatMap((state, index) =>
        (commits[index]?.events ?? []).flatMap(event => {
          if (event.type !== 'TaskOverdue') return []
          const task = state.tasks.find(({ key }) => key === event.task)
          return [{ of: `${event.task}.${task?.deadlineVersion}`, level: event.level }]
        }),
      )
      // A deadline that moves and is past all the same has been told of already.
      const levels = told.map(({ of, level }) => `${of}.${level}`)
      expect(new Set(levels).size).toBe(levels.length)
      for (const [index, state] of states(commits).entries()) {
        for (const event of commits[index]?.events ?? []) {
          if (event.type !== 'TaskOverdue' || event.level === 1) continue
          const before = states(commits)[index - 1]?.tasks.find(({ key }) => key === event.task)
          expect([state.caseId, before?.overdueLevel]).toEqual([state.caseId, event.level - 1])
        }
      }
    })
  })

  test('changes no view by what is quiet', () => {
    always(commits => {
      const after = states(commits)
      commits.forEach((commit, index) => {
        const [before, now] = [after[index - 1], after[index]]
        if (before && now && isQuiet(commit)) expect(viewsOf(now)).toEqual(viewsOf(before))
      })
    })
  })

  test('stands in a list and has a timer of its own as long as somebody has to do something', () => {
    always(commits => {
      for (const state of states(commits)) {
        for (const view of viewsOf(state)) {
          expect(CaseView.parse(view)).toEqual(view)
          expect([view.worklistSort !== undefined, view.timerShard !== undefined]).toEqual([
            view.worklist !== undefined,
            view.timerAt !== undefined,
          ])
          const out = ENDED.includes(state.status) || (state.status === 'Reported' && awaitsRouting(state))
          if (view.item === 'CASE') expect([state.status, view.worklist !== undefined]).toEqual([state.status, !out])
          if (ENDED.includes(state.status)) expect([view.item, view.timerAt]).toEqual([view.item, undefined])
        }
      }
    })
  })

  test('keeps what its lead does and what it is itself together', () => {
    always(commits => {
      for (const state of states(commits)) {
        const task = leadTask(state)
        const follows = IN_HAND.some(status => status === state.status) || state.status === 'Resolved'
        if (!follows) continue
        const waits = state.status === 'Arbitration' ? 'ReturnPending' : state.status
        expect([state.status, task?.status]).toEqual([state.status, waits])
        expect(task?.pending !== undefined).toBe(/Pending|Arbitration/.test(state.status))
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
