import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRunning, readLocalFile } from '#local/control/local-file.ts'
import type { Local } from '#local/local.ts'
import { startLocal } from '#local/start-local.ts'
import { people } from './local-app/people.ts'
import { synthesizeApp } from './local-app/synthesize-app.ts'

const HOUR = 3_600_000
let assemblyDir: string
let local: Local
let token: string

beforeAll(async () => {
  assemblyDir = synthesizeApp()
  local = await startLocal({ assemblyDir, people, quiet: true })
  token = await local.tokenFor('writer')
})
afterAll(() => local?.stop())

const post = (at: Pick<Local, 'url'>, id: string, bearer = token) =>
  fetch(`${at.url}/things`, {
    method: 'POST',
    body: JSON.stringify({ id }),
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
  })
const marked = async (at: Pick<Local, 'url'>, id: string) =>
  (await fetch(`${at.url}/things/${encodeURIComponent(id)}`)).status === 200

/** The assembly with one change in its template. */
function changed(
  change: (template: { Resources: Record<string, { Type: string; Properties: Record<string, unknown> }> }) => void,
) {
  const dir = join(mkdtempSync(join(tmpdir(), 'changed-')), 'aws')
  cpSync(assemblyDir, dir, { recursive: true })
  const file = join(dir, 'tiny.template.json')
  const template = JSON.parse(readFileSync(file, 'utf8'))
  change(template)
  writeFileSync(file, JSON.stringify(template))
  return dir
}

describe('a synthesized stack on this machine', () => {
  test('carries a request from the gateway through table, stream and queue to its mark', async () => {
    const id = '🚧𠮷-1'
    expect((await post(local, id)).status).toBe(201)
    await local.idle()
    const response = await fetch(`${local.url}/things/${encodeURIComponent(id)}`)
    expect(await response.json()).toEqual({ id, by: 'writer' })
  })

  test('lets the gateway refuse who has no token or no scope', async () => {
    expect((await fetch(`${local.url}/things`, { method: 'POST' })).status).toBe(401)
    expect((await post(local, 'x', await local.tokenFor('reader'))).status).toBe(403)
    expect(await marked(local, 'x')).toBe(false)
  })

  test('answers a failed condition with the gateway’s 500 and a line in the log', async () => {
    await post(local, 'twice')
    const second = await post(local, 'twice')
    expect([second.status, await second.text()]).toEqual([500, '{"message":"Internal Server Error"}'])
    expect(local.logs('thingsapi').at(-1)).toContain('ConditionalCheckFailedException')
  })

  test('moves poison to the dead-letter queue on virtual time, and nothing else', async () => {
    await post(local, 'poison-1')
    await post(local, 'fine-1')
    await local.settled()
    expect(local.work().retries).toBe(1)
    await local.clock.advance(5 * 60_000)
    await local.idle()
    expect(await marked(local, 'fine-1')).toBe(true)
    const depths = await local.wire.queues.depths()
    expect(depths.find(each => each.name.includes('DeadQueue'))).toMatchObject({ visible: 1 })
  })

  test('runs its schedule at each virtual hour, and functions see that hour', async () => {
    const before = local.logs('tick').length
    await local.clock.advance(3 * HOUR)
    const ticks = local.logs('tick').slice(before)
    expect(ticks).toHaveLength(3)
    for (const tick of ticks) expect(tick).toMatch(/agrees$/)
    // A token lives twelve hours of virtual time.
    await local.clock.advance(12 * HOUR)
    expect((await post(local, 'late')).status).toBe(401)
    token = await local.tokenFor('writer')
    expect((await post(local, 'late')).status).toBe(201)
  })

  test('takes a swapped bundle without a restart', async () => {
    const dir = local.model.functions.find(fn => fn.name.includes('thingsapi'))?.assetDir ?? ''
    const file = join(dir, 'index.js')
    const original = readFileSync(file)
    writeFileSync(file, `exports.handler = async () => ({ swapped: true })`)
    utimesSync(file, new Date(), new Date(Date.now() + 10_000))
    await new Promise(resolve => setTimeout(resolve, 250))
    expect(await (await fetch(`${local.url}/things/1`)).json()).toEqual({ swapped: true })
    writeFileSync(file, original)
    utimesSync(file, new Date(), new Date(Date.now() + 20_000))
    await new Promise(resolve => setTimeout(resolve, 250))
  })

  test('denies what the role does not grant', async () => {
    const dir = changed(({ Resources }) => {
      for (const [id, { Type }] of Object.entries(Resources))
        if (Type === 'AWS::IAM::Policy' && id.startsWith('thingsapi')) delete Resources[id]
    })
    const poor = await startLocal({ assemblyDir: dir, people, quiet: true })
    try {
      expect((await post(poor, 'x', await poor.tokenFor('writer'))).status).toBe(500)
      expect(poor.logs('thingsapi').at(-1)).toMatch(/AccessDeniedException.*dynamodb:PutItem/)
    } finally {
      await poor.stop()
    }
  })

  test('does not start on what it does not know, and leaves nothing running', async () => {
    const dir = changed(({ Resources }) => {
      Resources.OddOne = { Type: 'AWS::Kinesis::Stream', Properties: {} }
    })
    await expect(startLocal({ assemblyDir: dir, people, quiet: true })).rejects.toThrow(/tiny\/OddOne/)
  })
})

describe('with a data folder', () => {
  test('stops, starts again and goes on: data, clock, addresses, tokens; the command line finds it', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'data-'))
    const first = await startLocal({ assemblyDir, dataDir, people, quiet: true })
    const early = await first.tokenFor('writer')
    await post(first, 'kept', early)
    await first.idle()
    await first.clock.advance(HOUR)
    const file = readLocalFile(dataDir)
    expect(file && (await isRunning(file))).toBe(true)
    await expect(startLocal({ assemblyDir, dataDir, people, quiet: true })).rejects.toThrow('already runs')
    await control(dataDir, 'POST /clock/advance', { ms: HOUR })
    expect(await control(dataDir, 'GET /status')).toMatchObject({ url: first.url, work: { retries: 0 } })
    expect(await control(dataDir, 'POST /token', { person: 'reader' })).toMatchObject({
      person: 'reader',
      token: expect.stringContaining('.'),
    })
    expect(await control(dataDir, 'GET /queues')).toContainEqual(
      expect.objectContaining({ deadLetter: true, visible: 0 }),
    )
    expect(await control(dataDir, 'POST /token', { person: 'nobody' })).toMatchObject({
      error: expect.stringContaining('writer, reader'),
    })
    await first.stop()
    expect(await isRunning(readLocalFile(dataDir) ?? expect.fail('no file'))).toBe(false)

    const second = await startLocal({ assemblyDir, dataDir, people, quiet: true })
    expect([second.url, second.issuerUrl, second.wire.url]).toEqual([first.url, first.issuerUrl, first.wire.url])
    expect(second.clock.now() - Date.now()).toBeGreaterThan(1.9 * HOUR)
    expect(await marked(second, 'kept')).toBe(true)
    expect((await post(second, 'more', early)).status).toBe(201)
    await second.stop()
  })

  test('SIGKILL under load loses nothing that was acknowledged', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'data-'))
    const acknowledged: string[] = []
    for (const round of [1, 2]) {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, 'local-app/run-child.ts'), assemblyDir, dataDir],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      const { url, token: bearer } = JSON.parse(await firstLine(child.stdout)) as { url: string; token: string }
      const load = Array.from({ length: 60 }, async (_, at) => {
        const id = `load-${round}-${at}`
        const response = await post({ url }, id, bearer).catch(() => undefined)
        if (response?.status === 201) acknowledged.push(id)
        if (acknowledged.length === round * 25) child.kill('SIGKILL')
      })
      await Promise.all(load)
      child.kill('SIGKILL')
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(50)
    const again = await startLocal({ assemblyDir, dataDir, people, quiet: true })
    try {
      await again.settled()
      // What was in a worker's hands when it died is visible again after its timeout at the latest.
      await again.clock.advance(60_000)
      await again.idle()
      const missing = []
      for (const id of acknowledged) if (!(await marked(again, id))) missing.push(id)
      expect(missing).toEqual([])
    } finally {
      await again.stop()
    }
  })
})

async function control(dataDir: string, route: string, body?: unknown): Promise<unknown> {
  const file = readLocalFile(dataDir) ?? expect.fail('no local.json')
  const [method = '', path = ''] = route.split(' ')
  const response = await fetch(file.controlUrl + path, {
    method,
    headers: { authorization: `Bearer ${file.controlToken}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json()
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  return text.split('\n')[0] ?? ''
}
