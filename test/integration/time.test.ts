import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { caseHistory } from '#cli/ledger/case-history.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const place = { position: { lat: 30.24, lon: 120.1294 } }

let running: RunningStack | undefined
afterEach(() => running?.stop())

/** A stack whose clock shows this time when it starts; everything it holds stays in the folder. */
async function startAt(time: string, dataDir: string): Promise<RunningStack> {
  writeFileSync(join(dataDir, 'clock.json'), JSON.stringify({ offsetMs: Date.parse(time) - Date.now() }))
  running = await startRunningStack({ dataDir })
  return running
}

const folder = () => mkdtempSync(join(tmpdir(), 'wangge-time-'))

/** What an answer reads of the ledger and the views; the second time, when the registry is known. */
async function readUnits({ api, local, tables }: RunningStack, path: string): Promise<number> {
  for (const _warm of [1, 2]) {
    await local.wire.meter.reset()
    expect((await api.get(path, { as: 'handler-municipal' })).status).toBe(200)
  }
  const { rows } = await local.wire.meter.snapshot()
  const read = rows.filter(({ resource }) => [tables.ledger.table, tables.views.table].includes(resource))
  expect(read.length).toBeGreaterThan(0)
  return read.reduce((sum, { rru }) => sum + rru, 0)
}

async function eventsOf(stack: RunningStack, caseId: string): Promise<readonly CaseEvent[]> {
  const key = { tenant: Tenant.parse('xihu'), caseId: CaseId.parse(caseId) }
  return (await caseHistory(stack.tables.ledger, key)).commits.flatMap(({ events }) => events)
}

describe('five working days from the eve of the national holiday', () => {
  test('end after it, with the make-up Saturday worked; an extension and a suspension add up, and the ledger says so', async () => {
    const stack = await startAt('2026-09-30T10:00:00+08:00', folder())
    const { api, local } = stack
    const { number } = await api.report({ words: '井盖', category: 'GB.event.0113', place }, 'worker-a')
    await local.idle()
    const act = async (action: string, as: string, body: object = {}) => {
      const path = as.startsWith('handler')
        ? `/api/tasks/${number}.L1/${action}`
        : `/api/desk/cases/${number}/${action}`
      const answer = await api.post(path, { as, body })
      expect([action, answer.status]).toEqual([action, 200])
      await local.idle()
    }
    const words = { words: '理由' }
    await act('sign', 'handler-municipal')
    await act('requestExtension', 'handler-municipal', { more: { amount: 1, unit: 'working_day' }, ...words })
    await act('grantExtension', 'dispatcher-a')
    await act('requestSuspension', 'handler-municipal', { until: '2026-10-20T10:00:00+08:00', ...words })
    await act('grantSuspension', 'dispatcher-a')
    await act('grantSuspension', 'supervisor-a')
    await local.clock.advance(HOUR)
    await act('resume', 'dispatcher-a')

    const { status, body } = await api.get(`/api/cases/${number}/deadline`, { as: 'handler-municipal' })
    expect(status).toBe(200)
    const { tasks, whole } = body as {
      tasks: { due: string; ledger: { type: string; due: string; moved?: { amount: number } }[]; sentences: string[] }[]
      whole: { due: string }
    }
    const [task] = tasks
    expect(task?.ledger.map(({ type }) => type)).toEqual(['started', 'extended', 'paused', 'resumed'])
    const [started, extended, , resumed] = task?.ledger ?? []
    // Wed 30 Sep 6 h, Thu 8 – Sat 10 Oct (made up) 24 h, Mon 12 Oct 8 h, Tue 13 Oct 2 h; then a day more, then the hour paused.
    expect([started?.due.slice(0, 16), extended?.due.slice(0, 16)]).toEqual(['2026-10-13T10:00', '2026-10-14T10:00'])
    const paused = resumed?.moved?.amount ?? 0
    expect(Math.floor(paused)).toBeGreaterThanOrEqual(60)
    expect(Date.parse(task?.due ?? '') - Date.parse(extended?.due ?? '')).toBe(Math.round(paused * MINUTE))
    expect(whole.due).toBe(task?.due)
    expect(task?.sentences.at(-2)).toContain('2026-10-14 11:0')
    const showing = await readUnits(stack, `/api/cases/${number}`)
    expect(await readUnits(stack, `/api/cases/${number}/deadline`)).toBeLessThanOrEqual(showing)
  })
})

describe('six hours without anybody at work', () => {
  test('everything that fell due is told once, level by level, when the stack is there again', async () => {
    const dataDir = folder()
    const before = await startAt('2026-11-23T09:00:00+08:00', dataDir)
    // One hour, day and night.
    const cases = await Promise.all(
      Array.from({ length: 5 }, () =>
        before.api.report({ words: '漏水', category: 'GB.event.0504', place }, 'worker-a'),
      ),
    )
    await before.local.idle()
    await before.stop()

    const after = await startAt('2026-11-23T15:00:00+08:00', dataDir)
    await after.local.clock.advance(6 * MINUTE)
    for (const { caseId } of cases) {
      const told = (await eventsOf(after, caseId)).flatMap(event => {
        if (event.type === 'DeadlineNear') return [`near ${event.share}`]
        return event.type === 'TaskOverdue' ? [`level ${event.level} before ${event.posts?.join()}`] : []
      })
      expect(told).toEqual([
        ...['near 0.5', 'near 0.8'],
        ...['level 1 before post-supervisor-a', 'level 2 before post-supervisor-a'],
      ])
    }
  })
})

describe('beyond the last day of the calendar', () => {
  test('a deadline is provisional everywhere until the next year is there; then it is counted, once', async () => {
    const { api, local, tasksOf, tables } = await startAt('2026-12-30T10:00:00+08:00', folder())
    const { number, caseId } = await api.report({ words: '井盖', category: 'GB.event.0113', place }, 'worker-a')
    await local.idle()
    const shown = async () => (await api.get(`/api/t/xihu/cases/${number}`)).body
    expect(await shown()).toMatchObject({ provisional: true })
    expect(await shown()).not.toHaveProperty('due')
    const list = await api.get('/api/tasks', { as: 'handler-municipal' })
    expect(list.body).toMatchObject({ items: [{ provisional: true }] })
    expect(await tasksOf('municipal-works')).toMatchObject([{ data: { provisional: true } }])

    const year = { id: '2027', days: [{ date: '2027-01-01', kind: 'off', name: { zh: '元旦' } }] }
    const recompute = async (body: object) => {
      const answer = await api.post('/api/calendar/recompute', { as: 'registrar-a', body })
      expect(answer.status).toBe(200)
      return answer.body as { checked: number; moves: { before: string | null; after: string | null }[] }
    }
    expect(await recompute({ dryRun: true, years: [year] })).toMatchObject({
      moves: [{ before: null, after: expect.stringMatching(/^2027-01-07T/) }],
    })
    expect((await eventsOf({ tables } as RunningStack, caseId)).at(-1)?.type).not.toBe('DeadlineRecomputed')

    const path = '/api/registry/calendar/import'
    expect((await api.post(path, { as: 'registrar-a', body: { entries: [year] } })).status).toBe(200)
    // The functions may keep what they read of the registry for a minute.
    await local.clock.advance(2 * MINUTE)
    expect((await recompute({})).moves).toHaveLength(1)
    expect((await recompute({})).moves).toHaveLength(0)
    await local.idle()
    expect(await shown()).toMatchObject({ due: expect.stringMatching(/^2027-01-07T02:0/) })
    expect(await tasksOf('municipal-works')).toMatchObject([
      { type: 'task.changed', data: { due: expect.any(String) } },
    ])
  })
})
