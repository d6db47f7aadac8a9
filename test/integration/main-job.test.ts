import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseHistory } from '#cli/ledger/case-history.ts'
import { keptTexts } from '#cli/ledger/kept-texts.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { openPartner } from '../support/partner.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'

const WORDS = '井盖边堆着垃圾 🚧 𠮷，请处理'
const PLACE = { position: { lat: 30.24, lon: 120.1294 } }
/** One condition only: routing can file it by itself. */
const RUBBISH = 'GB.event.0110'
const xihu = Tenant.parse('xihu')

let running: RunningStack
beforeAll(async () => {
  running = await startRunningStack()
})
afterAll(() => running?.stop())

const idle = () => running.local.idle()
const follow = (number: string, language = 'en') =>
  running.api.get(`/api/t/xihu/cases/${number}`, { headers: { 'accept-language': language } })

async function work(task: string, agency: string, words: string) {
  const { api } = running
  expect((await api.post(`/api/tasks/${task}/sign`, { as: agency, body: {} })).body).toMatchObject({
    status: 'Handling',
  })
  const [before, after] = await Promise.all([api.photo(), api.photo()])
  await idle()
  const body = { words, before: [before], after: [after] }
  const resolved = await api.post(`/api/tasks/${task}/resolve`, { as: agency, body })
  expect(resolved, JSON.stringify(resolved.body)).toMatchObject({ status: 200, body: { status: 'Resolved' } })
}

describe('from report to closing', () => {
  test("a grid worker's report with a photo: routed, on the agency's own queue, worked, closed, followed", async () => {
    const { api } = running
    const photo = await api.photo('worker-a')
    await idle()
    const input = { words: WORDS, category: RUBBISH, place: PLACE, photos: [photo] }
    const { number, caseId } = await api.report(input, 'worker-a')
    await idle()

    const [message, ...others] = await running.tasksOf('sanitation')
    expect(others).toEqual([])
    expect(message).toMatchObject({
      type: 'task.dispatched',
      data: { caseId, number, agency: 'sanitation', condition: '1' },
    })
    expect(JSON.stringify(message)).not.toContain('垃圾')
    const task = message?.data.task ?? ''

    const worklist = await api.get('/api/tasks', { as: 'handler-sanitation' })
    expect(worklist.body.items).toEqual([expect.objectContaining({ number, status: 'Dispatched' })])
    const seen = await api.get(`/api/tasks/${task}`, { as: 'handler-sanitation' })
    expect(seen.body).toMatchObject({ reports: [{ words: WORDS, photos: [photo] }], position: PLACE.position })
    expect(JSON.stringify(seen.body.tasks)).toContain('330106.GB.event.0110')

    await work(task, 'handler-sanitation', `清完了 ${WORDS}`)
    await idle()
    const resolved = await api.get('/api/desk/resolved', { as: 'acceptor-a' })
    expect(resolved.body.items).toEqual([expect.objectContaining({ number })])
    // Never by the word of those who did it: somebody else looks at the place.
    expect(await api.desk(number, 'close', 'acceptor-a')).toMatchObject({
      status: 409,
      body: { code: 'check.required' },
    })
    expect((await api.desk(number, 'check', 'acceptor-a')).body).toMatchObject({ status: 'Checking' })
    const seenAfter = await api.photo()
    await idle()
    const found = { words: '已核实 𠮷', photos: [seenAfter], position: PLACE.position }
    const passed = await api.post(`/api/cases/${number}/pass`, { as: 'worker-b', body: found })
    expect(passed, JSON.stringify(passed.body)).toMatchObject({ status: 200, body: { status: 'Closed' } })

    expect((await follow(number)).body).toMatchObject({ status: 'closed', agency: 'sanitation', category: RUBBISH })
    expect((await follow(number, 'zh')).body.sentence).toMatch(/\p{Script=Han}/u)
    const mine = await api.get(`/api/cases/${number}`, { as: 'worker-a' })
    expect(mine.body).toMatchObject({
      status: 'Closed',
      errands: [{ answer: { finding: 'passed', words: '已核实 𠮷' } }],
      reports: [{ words: WORDS }],
    })
    const link = await api.get(`/api/cases/${number}/photos/${photo}`, { as: 'acceptor-a' })
    const picture = await fetch(String(link.body.url))
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  })

  test("a resident's report without a login, followed by its number; the vault keeps what the ledger must not", async () => {
    const { api, tables } = running
    const contact = { name: '某居民', phone: '13800000000' }
    const { number, caseId, code } = await api.report({ words: WORDS, category: RUBBISH, place: PLACE, contact })
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    await idle()
    expect((await follow(number)).body).toMatchObject({ status: 'open', agency: 'sanitation' })
    expect(await running.tasksOf('sanitation')).toHaveLength(1)
    const { commits, fault } = await caseHistory(tables.ledger, { tenant: xihu, caseId: CaseId.parse(caseId) })
    expect(fault).toBeUndefined()
    expect(JSON.stringify(commits)).not.toMatch(/某居民|13800000000|垃圾/)
    const kept = await keptTexts(tables.vault, commits)
    expect(kept.map(({ value }) => value)).toEqual([{ words: WORDS }, { contact }])
  })

  test('a partner system reports over the intake queue: once, whatever the queue repeats', async () => {
    const partner = await openPartner(running)
    const event = { specversion: '1.0', id: 'hotline-1', source: 'hotline/1', type: 'report.submitted' }
    const report = { ...event, data: { words: WORDS, category: RUBBISH, place: PLACE } }
    for (let times = 0; times < 3; times++) await partner.send(report)
    await idle()
    const tasks = await running.tasksOf('sanitation')
    expect(tasks).toHaveLength(1)
    expect((await follow(tasks[0]?.data.number ?? '')).body).toMatchObject({ status: 'open', agency: 'sanitation' })
    partner.close()
  })
})

describe('triage', () => {
  const pool = async () => (await running.api.get('/api/desk/triage', { as: 'acceptor-a' })).body.items

  test('without a category: waits at the desk, is claimed, filed, and routed or dispatched by hand', async () => {
    const { api } = running
    const { number } = await api.report({ words: WORDS, place: PLACE })
    await idle()
    expect(await pool()).toEqual([expect.objectContaining({ number, status: 'Reported' })])
    expect((await api.desk(number, 'claim', 'acceptor-a')).body).toMatchObject({ claim: { mine: true } })
    expect(await api.desk(number, 'file', 'shift-lead-a', { category: RUBBISH, condition: '1' })).toMatchObject({
      status: 409,
      body: { code: 'claim.held' },
    })
    const filed = await api.desk(number, 'file', 'acceptor-a', { category: RUBBISH, condition: '1' })
    expect(filed.body).toMatchObject({ status: 'Filed' })
    await api.desk(number, 'release', 'acceptor-a')
    await idle()
    expect((await follow(number)).body).toMatchObject({ agency: 'sanitation' })
    expect(await running.tasksOf('sanitation')).toHaveLength(1)
  })

  test('no rule on purpose: the dispatcher says who', async () => {
    const { api } = running
    const { number } = await api.report({ words: WORDS, category: 'OSS.event.1602', condition: '1', place: PLACE })
    await idle()
    const [waiting] = (await pool()) as { triage?: string }[]
    expect(waiting).toMatchObject({ number })
    expect(await api.desk(number, 'dispatch', 'acceptor-a', { agency: 'justice' })).toMatchObject({ status: 403 })
    const filed = await api.desk(number, 'file', 'acceptor-a', { category: 'OSS.event.1602', condition: '1' })
    expect([200, 409]).toContain(filed.status)
    const dispatched = await api.desk(number, 'dispatch', 'dispatcher-a', { agency: 'justice' })
    expect(dispatched, JSON.stringify(dispatched.body)).toMatchObject({ status: 200, body: { status: 'Dispatched' } })
    await idle()
    expect(await running.tasksOf('justice')).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ number }) }),
    ])
    expect(await pool()).toEqual([])
  })

  test('what is nobody’s duty is rejected with a reason, and the reporter reads where to go', async () => {
    const { api } = running
    const { number } = await api.report({ words: WORDS })
    await idle()
    const rejected = await api.desk(number, 'reject', 'acceptor-a', { reason: 'petition', words: '请到信访局 🚧' })
    expect(rejected.body).toMatchObject({
      status: 'Rejected',
      rejection: { reason: 'petition', words: '请到信访局 🚧' },
    })
    expect((await follow(number, 'zh')).body).toMatchObject({ status: 'closed' })
    await idle()
    expect(await pool()).toEqual([])
  })
})
