import { expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { append } from '#shared/commands/append.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { joinsOf } from '#shared/domain/messages/follow-ups.ts'
import type { JoinCases } from '#shared/domain/messages/messages.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { caseId as child, minute, parentId as parent, reported, tenant } from '#test/support/sample-case.ts'
import { joinCases } from './join-cases.ts'

const merged: CaseEvent = { type: 'CaseMerged', parent }
const unmerged: CaseEvent = { type: 'CaseUnmerged', parent }

/** A parent and its child-to-be, and what each merge and unmerge sends. */
async function world() {
  const [ledger, ids] = [memoryLedger(), countedIds()]
  const deps = { ledger, ids, pause: async () => undefined, clock: () => minute(1) }
  let commands = 0
  const happens = async (caseId: typeof child, event: CaseEvent): Promise<JoinCases> => {
    const actor = { kind: 'system', id: 'test' } as const
    const command = { case: { tenant, caseId }, commandId: `c-${++commands}`, fingerprint: 'f', actor, at: minute(0) }
    const { commit } = await append({ ...command, decide: async () => [event] }, deps)
    return (commit ? joinsOf(commit)[0] : undefined) as JoinCases
  }
  await happens(parent, reported)
  await happens(child, reported)
  const told = async () => {
    const commits = await ledger.load(tenant, parent)
    const state = fold(commits)
    return { children: state.status === 'Absent' ? [] : state.children, commits: commits.length }
  }
  return { merge: () => happens(child, merged), unmerge: () => happens(child, unmerged), join: joinCases(deps), told }
}

test('a parent learns of its child once, and that it left', async () => {
  const { merge, unmerge, join, told } = await world()
  const joins = await merge()
  await join(joins)
  await join(joins)
  expect(await told()).toEqual({ children: [child], commits: 2 })
  await join(await unmerge())
  expect(await told()).toEqual({ children: [], commits: 3 })
})

test('a message that comes after its successor changes nothing', async () => {
  const { merge, unmerge, join, told } = await world()
  const [joins, leaves] = [await merge(), await unmerge()]
  await join(leaves)
  await join(joins)
  expect((await told()).children).toEqual([])
  await join(await merge())
  await join(leaves)
  expect((await told()).children).toEqual([child])
})

test('leaving takes the place of a joining that was decided and has not arrived', async () => {
  const { merge, unmerge, join, told } = await world()
  await merge()
  await join(await unmerge())
  expect(await told()).toEqual({ children: [], commits: 2 })
})
