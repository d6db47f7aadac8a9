import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { startLocal } from '#local/start-local.ts'
import { changedAssembly, resourcesOf } from '../support/changed-assembly.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { stored } from '../support/stored.ts'

const rubbish = { words: '有垃圾', category: 'GB.event.0110', place: { position: { lat: 30.24, lon: 120.1294 } } }

let running: RunningStack | undefined
afterEach(async () => {
  await running?.stop()
  running = undefined
})
async function start(assemblyDir: string): Promise<RunningStack> {
  running = await startRunningStack({ assemblyDir })
  return running
}

describe('what is deployed is what runs', () => {
  test('a grant that is gone from the template fails its function, says so to the person, and nothing is written', async () => {
    const { api, local } = await start(
      changedAssembly(template => {
        const [policy] = resourcesOf(template, 'AWS::IAM::Policy', 'reportsapiRole')
        const document = policy?.Properties.PolicyDocument as { Statement: { Action: unknown; Resource: unknown }[] }
        const ledger = document.Statement.find(({ Resource }) => JSON.stringify(Resource).includes('LedgerTable'))
        if (!ledger) throw new Error('reports-api has no grant on the ledger')
        ledger.Action = ['dynamodb:Query']
      }),
    )
    // The first attempt keeps the report's words in the vault, as it must before the append: an orphan, swept in an hour.
    const { ledger: before } = (await stored(running as RunningStack)) as { ledger: unknown[] }
    const zh = await api.post('/api/reports', { as: 'worker-a', body: rubbish, headers: { 'accept-language': 'zh' } })
    expect(zh).toMatchObject({ status: 500, body: { code: 'fault', title: expect.stringContaining('重试') } })
    expect(JSON.stringify(zh.body)).not.toMatch(/AccessDenied|arn:/)
    const after = (await stored(running as RunningStack)) as { ledger: unknown[] }
    expect([before, after.ledger]).toEqual([[], []])
    // Names and codes only: a message could hold what somebody wrote.
    expect(local.logs().filter(line => line.includes('AccessDeniedException'))).toEqual([
      expect.stringContaining('"service":"reports-api"'),
    ])
    expect((await api.get('/api/t/xihu/taxonomy')).status).toBe(200)
  })

  test('a changed asset changes what the running stack does', async () => {
    const dir = changedAssembly()
    const { api, local } = await start(dir)
    const said = async () => (await api.report(rubbish, 'worker-a')).sentence
    const before = 'Received; we are finding out who must act.'
    expect(await said()).toBe(before)
    for (const name of readdirSync(dir).filter(each => each.startsWith('asset.'))) {
      const file = join(dir, name, 'index.js')
      const code = readFileSync(file, 'utf8')
      if (code.includes(before)) writeFileSync(file, code.replaceAll(before, 'Changed on the disk.'))
    }
    // How long the runtime trusts its last look at the disk.
    await pause(300)
    expect(await said()).toBe('Changed on the disk.')
    await local.idle()
  })

  test('a resource type the runtime does not know stops the start with its logical id', async () => {
    const assemblyDir = changedAssembly(({ Resources }) => {
      Resources.Elevator = { Type: 'AWS::Building::Elevator', Properties: {} }
    })
    await expect(startLocal({ assemblyDir, people: [], quiet: true })).rejects.toThrow(
      /Elevator.*AWS::Building::Elevator/s,
    )
  })
})

describe('what the stream loses', () => {
  test('is found by reconciling: the case is routed, delivered and listed all the same', async () => {
    const { api, local, tasksOf } = await start(
      changedAssembly(template => {
        for (const prefix of ['projectcaseMapping', 'relaycommitMapping'])
          for (const { Properties } of resourcesOf(template, 'AWS::Lambda::EventSourceMapping', prefix))
            Properties.Enabled = false
      }),
    )
    const { number } = await api.report(rubbish, 'worker-a')
    await local.idle()
    expect(await tasksOf('sanitation')).toEqual([])
    expect((await api.get('/api/tasks', { as: 'handler-sanitation' })).body.items).toEqual([])
    await local.clock.advance(30 * 60_000)
    // Reconciling may find it twice before the first answer is in: the same message under the same id, which its reader drops.
    const messages = new Map((await tasksOf('sanitation')).map(message => [message.id, message]))
    expect([...messages.values()]).toEqual([expect.objectContaining({ data: expect.objectContaining({ number }) })])
    const worklist = await api.get('/api/tasks', { as: 'handler-sanitation' })
    expect(worklist.body.items).toEqual([expect.objectContaining({ number })])
  })
})
