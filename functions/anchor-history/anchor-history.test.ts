import { expect, test } from 'vitest'
import { memoryAnchors } from '#shared/adapters/memory/anchor-store.ts'
import { memorySource } from '#shared/adapters/memory/message-source.ts'
import { isSealed } from '#shared/domain/anchor/anchor.ts'
import { anchoringOf } from '#shared/domain/anchor/anchor-commits.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import { history, minute, ways } from '#test/support/sample-case.ts'
import { anchorHistory } from './anchor-history.ts'

const commits = history(ways.Closed)
const textsOf = (some: readonly Commit[]) =>
  some.map(commit => JSON.stringify({ leaves: anchoringOf([commit]).flatMap(({ leaves }) => leaves) }))

function prepare() {
  const queue = memorySource()
  const anchors = memoryAnchors()
  const errors: unknown[] = []
  const log = { info: () => undefined, error: (_: string, fields: unknown) => errors.push(fields) }
  let hours = 0
  const run = (more: Partial<Parameters<typeof anchorHistory>[0]> = {}) => {
    hours += 1
    const now = minute(hours * 60)
    return anchorHistory({ queue, anchors, log, clock: () => now, ...more })()
  }
  const all = async () => {
    const last = (await anchors.last())?.sequence ?? 0
    const found = await Promise.all(Array.from({ length: last }, (_, at) => anchors.read(at + 1)))
    return found.flatMap(anchor => anchor ?? [])
  }
  return { queue, anchors, errors, run, all }
}

test('each hour gets one root, chained to the one before; an hour without a commit gets none', async () => {
  const { queue, run, all } = prepare()
  await run()
  queue.hold(...textsOf(commits.slice(0, 3)))
  await run()
  await run()
  queue.hold(...textsOf(commits.slice(3)))
  await run()
  const [first, second, ...others] = await all()
  expect(others).toEqual([])
  expect(first?.leaves.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(second?.leaves.map(({ seq, hash }) => [seq, hash])).toEqual(
    commits.slice(3).map(({ seq, hash }) => [seq, hash]),
  )
  expect(second).toMatchObject({ previousRoot: first?.root, from: minute(120), to: minute(240) })
  queue.comeAgain()
  expect(await queue.waiting()).toBe(0)
})

test('a crash between root and deletion: the commits stand in the next root too, and none is lost', async () => {
  const { queue, run, all } = prepare()
  queue.hold(...textsOf(commits))
  const crash = { ...queue, delete: () => Promise.reject(new Error('gone')) }
  await expect(run({ queue: crash })).rejects.toThrow('gone')
  queue.comeAgain()
  await run()
  const [first, second] = await all()
  expect(second?.leaves).toEqual(first?.leaves)
  expect(second?.previousRoot).toBe(first?.root)
})

test('a crash before the root: nothing is deleted', async () => {
  const { queue, anchors, run, all } = prepare()
  queue.hold(...textsOf(commits))
  await expect(run({ anchors: { ...anchors, add: () => Promise.reject(new Error('full')) } })).rejects.toThrow('full')
  queue.comeAgain()
  await run()
  expect((await all()).map(({ leaves }) => leaves.length)).toEqual([commits.length])
})

test('of two runs at once one makes the root and the other fails without deleting', async () => {
  const { queue, run, all } = prepare()
  queue.hold(...textsOf(commits), ...textsOf(commits), ...textsOf(commits), ...textsOf(commits))
  const half = { ...queue, waiting: async () => 10 }
  const ends = await Promise.allSettled([run({ queue: half }), run({ queue: half })])
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  queue.comeAgain()
  await run()
  const sealed = await all()
  expect(sealed.map(({ sequence }) => sequence)).toEqual([1, 2])
  expect(sealed.every(isSealed)).toBe(true)
})

test('what cannot be read is left for the dead letters and holds up nothing', async () => {
  const { queue, errors, run, all } = prepare()
  queue.hold('no json', JSON.stringify({ leaves: [] }), ...textsOf(commits))
  await run()
  expect((await all()).map(({ leaves }) => leaves.length)).toEqual([commits.length])
  expect(errors).toEqual([{ messageId: 'm-1' }, { messageId: 'm-2' }])
  queue.comeAgain()
  expect(await queue.waiting()).toBe(2)
})

test('a great many come under several roots, and what there is no time for under the next run’s', async () => {
  const { queue, run, all } = prepare()
  const many = Array.from({ length: 500 }, (_, at) => ({ ...commits[0], seq: at + 1 }) as Commit)
  queue.hold(...textsOf(many))
  let time = 0
  const slow = () => {
    time += 4_000
    return new Date(Date.UTC(2026, 10, 22) + time).toISOString()
  }
  await run({ clock: slow })
  expect((await all()).map(({ leaves }) => leaves.length)).toEqual([200, 200])
  await run()
  expect((await all()).flatMap(({ leaves }) => leaves).length).toBe(500)
})
