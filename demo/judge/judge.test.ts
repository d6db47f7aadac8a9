import { describe, expect, test } from 'vitest'
import type { Commit } from '#shared/domain/case/commit.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { type AgencyMessage, agencyMessage } from '#shared/domain/messages/agency-message.ts'
import {
  accepted,
  caseId,
  categoryId,
  closed,
  delivered,
  dispatched,
  filed,
  history,
  reported,
  resolved,
  signed,
} from '#test/support/sample-case.ts'
import type { Evidence, SeenMessage, Submission } from './evidence.ts'
import { judge } from './judge.ts'

const routed = [accepted, filed, dispatched]
const whole = history([reported, routed, delivered, signed, resolved, closed])

function messageOf(commits: readonly Commit[]): AgencyMessage {
  const state = fold(commits)
  const task = state.status === 'Absent' ? undefined : state.tasks[0]
  if (state.status === 'Absent' || !task) throw new Error('The sample case has no task')
  return agencyMessage(state, task)
}

const submission: Submission = {
  caseId,
  report: {
    ...{ index: 0, channel: 'public', key: 'k', input: { words: '垃圾' }, photos: [], repeated: false },
    ...{ category: categoryId, areas: ['330106:001', '330106'] },
  },
}
const seen: SeenMessage = { queueOf: 'sanitation', messageId: 'm-1', message: messageOf(whole) }
const good: Evidence = { submissions: [submission], ledger: new Map([[caseId, whole]]), messages: [seen] }

const verdictOn = (evidence: Partial<Evidence>, expected = 'sanitation') => {
  const { closed: done, misrouted, lost, duplicates } = judge({ ...good, ...evidence }, () => expected)
  return { closed: done, misrouted: misrouted.length, lost: lost.length, duplicates: duplicates.length }
}
const clean = { closed: 1, misrouted: 0, lost: 0, duplicates: 0 }
const ledgerOf = (...steps: Parameters<typeof history>) => new Map([[caseId as string, history(...steps)]])

describe('the judge', () => {
  test('finds nothing wrong with a case that went its way', () => {
    expect(verdictOn({})).toEqual(clean)
  })

  test('finds a case dispatched to another agency than expected', () => {
    expect(verdictOn({}, 'greening')).toEqual({ ...clean, misrouted: 1 })
  })

  test('finds a task laid on another agency’s queue, though the ledger is right', () => {
    expect(verdictOn({ messages: [seen, { ...seen, queueOf: 'greening' }] })).toEqual({ ...clean, misrouted: 1 })
    expect(verdictOn({ messages: [{ ...seen, queueOf: 'greening' }] })).toEqual({ ...clean, misrouted: 1, lost: 1 })
  })

  test('finds an acknowledged report that is not stored', () => {
    expect(verdictOn({ ledger: new Map(), messages: [] })).toEqual({ ...clean, closed: 0, lost: 1 })
  })

  test('finds a case that was never dispatched', () => {
    expect(verdictOn({ ledger: ledgerOf([reported]), messages: [] })).toEqual({ ...clean, closed: 0, lost: 1 })
  })

  test('finds a dispatched task that never lay on its queue, whatever the receipt says', () => {
    expect(verdictOn({ messages: [] })).toEqual({ ...clean, lost: 1 })
  })

  test('finds a message of an older dispatch in place of the one that counts', () => {
    const older = { ...seen.message, data: { ...seen.message.data, seq: 1 } }
    expect(verdictOn({ messages: [{ ...seen, message: older }] })).toEqual({ ...clean, lost: 1 })
  })

  test('finds two reports that became one case', () => {
    expect(verdictOn({ submissions: [submission, submission] })).toEqual({ ...clean, lost: 1 })
  })

  test('finds a task sent twice, and takes one received twice for what it is', () => {
    expect(verdictOn({ messages: [seen, { ...seen, messageId: 'm-2' }] })).toEqual({ ...clean, duplicates: 1 })
    expect(verdictOn({ messages: [seen, seen] })).toEqual(clean)
  })

  test('finds a case that nobody reported', () => {
    expect(verdictOn({ ledger: new Map([...good.ledger, ['0000000000', whole]]) })).toEqual({ ...clean, duplicates: 1 })
  })

  test('finds what is recorded twice', () => {
    const twice = ledgerOf([reported, routed, delivered, delivered, signed, resolved, closed])
    expect(verdictOn({ ledger: twice })).toEqual({ ...clean, duplicates: 1 })
  })

  test('counts a case that is still open as not closed', () => {
    expect(verdictOn({ ledger: ledgerOf([reported, routed, delivered, signed, resolved]) }).closed).toBe(0)
  })

  test('refuses to judge what the table does not know', () => {
    expect(() => judge(good, () => undefined)).toThrow(categoryId)
  })
})
