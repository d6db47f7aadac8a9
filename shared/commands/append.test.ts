import { describe, expect, test } from 'vitest'
import { countedIds } from '#test/support/counted-ids.ts'
import { countedLedger } from '#test/support/counted-ledger.ts'
import { accepted, caseId, claimed, history, minute, released, reported, tenant } from '#test/support/sample-case.ts'
import { fold } from '../domain/case/evolve.ts'
import type { CaseState } from '../domain/case/state.ts'
import { verifyChain } from '../domain/case/verify-chain.ts'
import { DomainError } from '../domain/errors/domain-error.ts'
import { append, type Command } from './append.ts'

async function setUp() {
  const ledger = countedLedger()
  for (const commit of history([reported])) await ledger.append(commit)
  const pauses: number[] = []
  const deps = { ledger, ids: countedIds(), pause: async (ms: number) => void pauses.push(ms) }
  return { ledger, pauses, deps, load: () => ledger.load(tenant, caseId) }
}
const command = (commandId: string, over: Partial<Command> = {}): Command => ({
  case: { tenant, caseId },
  commandId,
  fingerprint: `1.${commandId}`,
  actor: { kind: 'person', id: 'acceptor-a' },
  at: minute(5),
  decide: async () => [accepted],
  ...over,
})

test('one commit, numbered and chained, and the state after it', async () => {
  const { deps, load } = await setUp()
  const { state, commit, replayed } = await append(command('a'), deps)
  const commits = await load()
  expect(commits.map(({ seq }) => seq)).toEqual([1, 2])
  expect(verifyChain(commits)).toBeUndefined()
  expect(commits[1]).toEqual(commit)
  expect(commit).toMatchObject({ commandId: 'a', fingerprint: '1.a', at: minute(5), actor: { id: 'acceptor-a' } })
  expect([state, replayed]).toEqual([fold(commits), false])
})

test('whose clock is behind acts at the time of the commit before: a case never goes back in time', async () => {
  const { deps, load } = await setUp()
  await append(command('a'), deps)
  let decidedAt = ''
  const decide = async (_state: CaseState, at: string) => {
    decidedAt = at
    return [released]
  }
  await append(command('b', { at: minute(4), decide }), deps)
  expect([decidedAt, (await load()).at(-1)?.at]).toEqual([minute(5), minute(5)])
  await append(command('c', { at: minute(6), decide }), deps)
  expect([decidedAt, (await load()).at(-1)?.at]).toEqual([minute(6), minute(6)])
})

describe('a repeated command', () => {
  test('answers its first result and decides nothing, also when the case has moved on', async () => {
    const { deps, load } = await setUp()
    const first = await append(command('a'), deps)
    await append(command('b', { decide: async () => [claimed('x', minute(9))] }), deps)
    let decided = 0
    const decide = async () => {
      decided++
      return [released]
    }
    const keep = async () => {
      throw new Error('kept again')
    }
    const again = await append(command('a', { decide, keep, at: minute(50) }), deps)
    expect(again).toEqual({ ...first, replayed: true })
    expect([decided, (await load()).length]).toEqual([0, 3])
  })

  test('with other content is refused, and nothing is written', async () => {
    const { deps, load } = await setUp()
    await append(command('a'), deps)
    const keep = async () => {
      throw new Error('kept')
    }
    const other = append(command('a', { fingerprint: '1.other', keep }), deps)
    await expect(other).rejects.toMatchObject({ code: 'key.reused' })
    expect(await load()).toHaveLength(2)
  })

  test('twice at once is done once', async () => {
    const { deps, load } = await setUp()
    const both = await Promise.all([append(command('a'), deps), append(command('a'), deps)])
    expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true])
    expect(both[0]?.commit).toEqual(both[1]?.commit)
    expect(await load()).toHaveLength(2)
  })
})

test('an append whose answer was lost is found to have been ours', async () => {
  const { ledger, deps, load } = await setUp()
  ledger.loseAnswer()
  let decided = 0
  const decide = async () => {
    decided++
    return [accepted]
  }
  const { replayed, commit, state } = await append(command('a', { decide }), deps)
  expect([replayed, commit?.seq, state.status, decided]).toEqual([true, 2, 'Accepted', 1])
  expect(await load()).toHaveLength(2)
})

describe('a race', () => {
  test('has one winner; the other decides again on what the winner left', async () => {
    const { ledger, deps, load, pauses } = await setUp()
    ledger.beforeAppend(async () => {
      await append(command('rival', { decide: async () => [claimed('b', minute(9))] }), deps)
    })
    const seen: CaseState[] = []
    const kept: number[] = []
    const decide = async (state: CaseState) => {
      seen.push(state)
      return [accepted]
    }
    const { commit } = await append(command('a', { decide, keep: async () => void kept.push(1) }), deps)
    expect(commit?.seq).toBe(3)
    expect(seen.map(state => state.status !== 'Absent' && state.version)).toEqual([1, 2])
    expect([kept.length, pauses.length]).toEqual([2, 1])
    expect(verifyChain(await load())).toBeUndefined()
  })

  test('that makes the command impossible ends in its refusal', async () => {
    const { ledger, deps, load } = await setUp()
    ledger.beforeAppend(async () => {
      await append(command('rival'), deps)
    })
    const decide = async (state: CaseState) => {
      if (state.status !== 'Reported') throw new DomainError('action.not-allowed', 'too late')
      return [accepted]
    }
    await expect(append(command('a', { decide }), deps)).rejects.toMatchObject({ code: 'action.not-allowed' })
    expect(await load()).toHaveLength(2)
  })

  test('of three at once ends with three commits in a row', async () => {
    const { deps, load } = await setUp()
    await Promise.all(['a', 'b', 'c'].map(name => append(command(name), deps)))
    const commits = await load()
    expect(commits.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(verifyChain(commits)).toBeUndefined()
  })

  test('lost every time is a conflict, after longer and longer pauses', async () => {
    const { ledger, deps, load, pauses } = await setUp()
    let rivals = 0
    const decide = async () => {
      ledger.beforeAppend(async () => {
        const [last] = (await load()).slice(-1)
        const rival = command(`rival-${++rivals}`, { decide: async () => [claimed('b', minute(9))] })
        expect(last?.seq).toBe(rivals)
        await append(rival, deps)
      })
      return [accepted]
    }
    await expect(append(command('a', { decide }), deps)).rejects.toMatchObject({ code: 'conflict' })
    expect((await load()).map(({ commandId }) => commandId)).not.toContain('a')
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(pauses).toHaveLength(rivals - 1)
  })
})

test('nothing to say is nothing written', async () => {
  const { deps, load } = await setUp()
  const answer = await append(command('a', { decide: async () => [] }), deps)
  expect(answer).toEqual({ state: fold(await load()), replayed: false })
  expect(await load()).toHaveLength(1)
})

test('a name that comes from the case is read from the case: the same cause is told once, the next one again', async () => {
  const { deps, load } = await setUp()
  const byStatus = (fingerprint: string) =>
    command('', { commandId: state => `cause-${state.status}`, fingerprint, decide: async () => [accepted] })
  await append(byStatus('1.x'), deps)
  await append(byStatus('1.x'), deps)
  const again = await append(byStatus('1.x'), deps)
  expect(again.replayed).toBe(true)
  expect((await load()).map(({ commandId }) => commandId).slice(1)).toEqual(['cause-Reported', 'cause-Accepted'])
})
