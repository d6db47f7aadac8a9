import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { wangge } from '../support/wangge.ts'

const [RUBBISH, ROAD, TREES] = ['GB.event.0110', 'GB.event.0113', 'GB.event.0117']
/** Two villages of two towns; the second town has a sanitation team of its own. */
const [HERE, THERE] = ['330106:005055', '330106:008205']
const CASES = 1000
/** Of six cases three are rubbish, in turns here and there. */
const CATEGORIES = [RUBBISH, RUBBISH, ROAD, RUBBISH, TREES, ROAD]

const dataDir = mkdtempSync(join(tmpdir(), 'wangge-rules-'))
const flags = ['--data', dataDir, '--as', 'registrar-a', '--json'] as const
let running: RunningStack
beforeAll(async () => {
  running = await startRunningStack({ dataDir })
})
afterAll(() => running?.stop())

const report = (category: string | undefined, area: string | undefined) =>
  running.api.report({ words: '龙井路口 🚧', category, place: { area } }, 'worker-a')

describe('a rule is changed', () => {
  const moved = new Set<string>()
  beforeAll(async () => {
    const open = Array.from({ length: CASES }, (_, index) => index)
    const lane = async () => {
      for (let index = open.shift(); index !== undefined; index = open.shift()) {
        const category = CATEGORIES[index % 6]
        const area = index % 4 === 0 ? HERE : THERE
        const { number } = await report(category, area)
        if (category === RUBBISH && area === HERE) moved.add(number)
      }
    }
    await Promise.all(Array.from({ length: 8 }, lane))
    await running.local.idle()
    // A thousand reports on a machine that does something else besides.
  }, 300_000)

  test('lint says what is wrong with the list that counts, and ends well where nothing stops it', async () => {
    const { code, json } = await wangge('rules', 'lint', ...flags)
    expect([code, json.list]).toEqual([0, 'all'])
    const { lines } = await wangge('rules', 'lint', '--data', dataDir, '--as', 'registrar-a')
    expect(lines[0]).toBe(`List all, ${json.rules} rules.`)
  })

  test('replaying the draft shows exactly the cases that change', async () => {
    const { json } = await wangge('rules', 'copy', 'active', '--to', 'next', ...flags)
    expect(json.rules).toBeGreaterThan(100)
    const none = await wangge('rules', 'replay', '--draft', 'next', '--since', '2026-01-01', ...flags)
    expect(none.json).toMatchObject({ cases: CASES, changed: 0, examples: [] })

    const rule = { id: 'next::a', category: RUBBISH, area: '330106:005', lead: { agency: 'greening' } }
    const { body } = await running.api.post('/api/registry/rule/import', {
      as: 'registrar-a',
      body: { entries: [rule] },
    })
    expect(body.rows).toMatchObject([{ outcome: 'created' }])
    const since = ['--draft', 'next', '--since', '2026-01-01T00:00:00+08:00'] as const
    const replay = await wangge('rules', 'replay', ...since, '--examples', '1000', ...flags)
    expect(moved.size).toBeGreaterThan(50)
    expect(replay.json).toMatchObject({
      ...{ cases: CASES, changed: moved.size, list: 'next', against: 'all', more: false },
      agencies: expect.arrayContaining([
        expect.objectContaining({ agency: 'sanitation', loses: moved.size, gains: 0 }),
        expect.objectContaining({ agency: 'greening', loses: 0, gains: moved.size }),
      ]),
    })
    const examples = replay.json.examples as readonly { number: string }[]
    expect(new Set(examples.map(({ number }) => number))).toEqual(moved)
    const { lines } = await wangge('rules', 'replay', ...since, '--data', dataDir, '--as', 'registrar-a')
    expect(lines[0]).toBe(`${CASES} cases by next instead of all: ${moved.size} change.`)
  })

  test('trying changed nothing; publishing makes new cases behave so, and old ones stay', async () => {
    const { api, local } = running
    const agencyOf = async (number: string | undefined) => (await api.get(`/api/t/xihu/cases/${number}`)).body.agency
    const [old = ''] = moved
    const before = await report(RUBBISH, HERE)
    await local.idle()
    expect(await agencyOf(before.number)).toBe('sanitation')

    expect(await wangge('rules', 'publish', 'next', ...flags)).toMatchObject({ json: { status: 'published' } })
    // Functions keep what they read of the registry for a minute.
    await local.clock.advance(61_000)
    const [here, there] = [await report(RUBBISH, HERE), await report(RUBBISH, THERE)]
    await local.idle()
    expect(await Promise.all([here, there, { number: old }].map(({ number }) => agencyOf(number)))).toEqual([
      'greening',
      'xihu-sanitation',
      'sanitation',
    ])
    const why = await api.get(`/api/cases/${here.number}/routing`, { as: 'dispatcher-a' })
    expect(JSON.stringify(why.body)).toContain('next::a')
  })

  test('what rulings ask for is listed, nothing as long as nobody ruled', async () => {
    const { lines } = await wangge('rules', 'proposals', 'next', '--since', '2026-01-01', ...flags.slice(0, 4))
    expect(lines).toEqual(['0 rules that rulings ask for and next does not have.'])
  })

  test('a list or a time that is none is said in a sentence', async () => {
    await expect(wangge('rules', 'lint', 'nothing', ...flags)).rejects.toThrow()
    await expect(wangge('rules', 'replay', '--draft', 'next', '--since', 'June', ...flags)).rejects.toThrow('“June”')
  })
})

describe('who joined a case', () => {
  const at = { lat: 30.24, lon: 120.1294 }
  test('reads on with a code of his own, and acts for nobody else', async () => {
    const { api, local } = running
    const input = { category: RUBBISH, place: { position: at } }
    const first = await api.report({ ...input, words: '甲说' })
    const second = await api.report({ ...input, words: '乙说', joinCase: first.number })
    await local.idle()
    expect(second.number).toBe(first.number)
    expect(second.code).not.toBe(first.code)
    const own = `/api/t/xihu/cases/${first.number}`
    const by = (code: string) => ({ headers: { 'follow-up-code': code } })
    expect((await api.get(`${own}/own`, by(first.code))).body).toMatchObject({ words: '甲说' })
    const joined = await api.get(`${own}/own`, by(second.code))
    expect(joined).toMatchObject({ status: 200, body: { words: '乙说' } })
    expect((joined.body.story as unknown[]).length).toBeGreaterThan(1)
    const { actions } = joined.body.next as { actions: readonly { possible: boolean }[] }
    expect(actions.filter(({ possible }) => possible)).toEqual([])
    const rate = { body: { solved: true, stars: 5 } }
    expect((await api.post(`${own}/rate`, { ...by(second.code), ...rate })).status).toBe(403)
    expect((await api.get(`${own}/own`, by('00000-00000'))).status).toBe(404)
  })
})
