import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createVirtualClock } from '../clock/virtual-clock.ts'
import type { FunctionModel } from '../template/model.ts'
import { createLogBook } from './log-book.ts'
import { type Functions, startFunctions } from './start-functions.ts'

const DAY = 86_400_000
const started: Functions[] = []
afterEach(async () => {
  for (const functions of started.splice(0)) await functions.stop()
})

function setUp(code: string, model: Partial<FunctionModel> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'functions-'))
  const assetDir = join(root, 'asset.one')
  mkdirSync(assetDir)
  const file = join(assetDir, 'index.js')
  writeFileSync(file, code)
  const fn: FunctionModel = {
    logicalId: 'One',
    name: 'one',
    arn: 'arn:aws:lambda:us-east-1:000000000000:function:one',
    roleArn: 'role',
    assetDir,
    handler: 'index.handler',
    timeoutSeconds: 5,
    memoryMb: 128,
    environment: {},
    ...model,
  }
  const clock = createVirtualClock({ offsetMs: 3 * DAY })
  const logBook = createLogBook()
  const functions = startFunctions({
    functions: [fn],
    sharedTime: clock.shared,
    environment: () => ({ GREETING: 'hello' }),
    logBook,
    compileCacheDir: join(root, 'cache'),
  })
  started.push(functions)
  return { functions, fn, clock, logBook, file }
}

interface Seen {
  readonly now: number
  readonly date: number
  readonly made: number
  readonly text: string
}

describe('a function in its worker', () => {
  test('gets its event, context and own environment, and its lines are there when it answers', async () => {
    const { functions, fn, logBook } = setUp(`
      exports.handler = async (event, context) => {
        console.log('line one\\nline two')
        process.stderr.write('line three\\n')
        return { event, greeting: process.env.GREETING, home: process.env.HOME, id: context.awsRequestId,
          arn: context.invokedFunctionArn, left: context.getRemainingTimeInMillis() }
      }`)
    const result = await functions.invoke('one', { a: '🚧' }, 'request-1')
    expect(result).toMatchObject({
      ok: true,
      payload: { event: { a: '🚧' }, greeting: 'hello', id: 'request-1', arn: fn.arn },
    })
    const payload = (result as { payload: { left: number; home?: string } }).payload
    expect(payload.left).toBeGreaterThan(4000)
    expect(payload.home).toBeUndefined()
    expect(logBook.lines('one')).toEqual(['line one', 'line two', 'line three'])
  })

  test('sees virtual time, also after the clock was advanced', async () => {
    const { functions, clock } = setUp(`
      const kept = new Date(0)
      exports.handler = async () => ({ now: Date.now(), date: new Date().getTime(), text: Date(),
        parsed: new Date('2026-02-13T17:30:00Z').toISOString(), instance: kept instanceof Date, parse: Date.parse('1970-01-01'),
        utc: Date.UTC(2026, 0), sub: new (class extends Date {})(5).getTime(), made: new kept.constructor().getTime() })`)
    const ask = async () => (await functions.invoke('one', {})) as { payload: Seen }
    const before = (await ask()).payload
    expect(Math.abs(before.now - clock.now())).toBeLessThan(500)
    expect(Math.abs(before.date - before.now)).toBeLessThan(50)
    expect(Math.abs(before.made - before.now)).toBeLessThan(50)
    expect(new Date(before.text).getTime() - before.now).toBeLessThan(2000)
    expect(before).toMatchObject({
      parsed: '2026-02-13T17:30:00.000Z',
      instance: true,
      parse: 0,
      sub: 5,
      utc: Date.UTC(2026, 0),
    })
    await clock.advance(10 * DAY)
    const after = (await ask()).payload
    expect(after.now - before.now).toBeGreaterThanOrEqual(10 * DAY)
  })

  test('answers through a callback and with nothing', async () => {
    const { functions } = setUp(
      `exports.handler = (event, context, callback) => { setTimeout(() => callback(null, 7), 5) }`,
    )
    expect(await functions.invoke('one', {})).toEqual({ ok: true, payload: 7 })
    const silent = setUp('exports.handler = async () => {}')
    expect(await silent.functions.invoke('one', {})).toEqual({ ok: true, payload: null })
  })

  test('fails with what it threw, in Lambda’s shape, and the line is in the log', async () => {
    const { functions, logBook } = setUp(`exports.handler = async () => { throw new TypeError('no such thing') }`)
    const result = await functions.invoke('one', {})
    expect(result).toMatchObject({ ok: false, error: { errorType: 'TypeError', errorMessage: 'no such thing' } })
    expect(logBook.lines('one')[0]).toContain('no such thing')
  })

  test('is killed at its timeout, and the next call has a new worker', async () => {
    const { functions } = setUp(
      `let calls = 0; exports.handler = async event => { calls += 1; if (event.hang) for (;;); return calls }`,
      { timeoutSeconds: 1 },
    )
    expect(await functions.invoke('one', {})).toEqual({ ok: true, payload: 1 })
    const result = await functions.invoke('one', { hang: true }, 'request-2')
    expect(result).toEqual({
      ok: false,
      error: {
        errorType: 'Sandbox.Timedout',
        errorMessage: 'RequestId: request-2 Error: Task timed out after 1.00 seconds',
      },
    })
    expect(await functions.invoke('one', {})).toEqual({ ok: true, payload: 1 })
  })

  test('that exits or throws outside its promise is replaced', async () => {
    const { functions } = setUp(`exports.handler = async event => {
      if (event.exit) process.exit(3)
      if (event.stray) { setTimeout(() => { throw new Error('stray') }); await new Promise(() => {}) }
      return 'fine' }`)
    const exited = await functions.invoke('one', { exit: true })
    expect(exited).toMatchObject({ ok: false, error: { errorType: 'Runtime.ExitError' } })
    const stray = await functions.invoke('one', { stray: true })
    expect(stray).toMatchObject({ ok: false, error: { errorMessage: expect.stringContaining('stray') } })
    expect(await functions.invoke('one', {})).toEqual({ ok: true, payload: 'fine' })
  })

  test('whose bundle cannot be loaded answers so each time', async () => {
    const { functions } = setUp(`require('does-not-exist')`)
    for (const _ of [1, 2])
      expect(await functions.invoke('one', {})).toMatchObject({
        ok: false,
        error: { errorMessage: expect.stringContaining('does-not-exist') },
      })
    const nameless = setUp('exports.other = 1')
    expect(await nameless.functions.invoke('one', {})).toMatchObject({
      ok: false,
      error: { errorType: 'Runtime.HandlerNotFound' },
    })
  })

  test('runs side by side in several workers, never two calls in one', async () => {
    const { functions } = setUp(`let inside = 0
      exports.handler = async () => { inside += 1; const seen = inside; await new Promise(r => setTimeout(r, 50)); inside -= 1; return seen }`)
    const results = await Promise.all(Array.from({ length: 12 }, () => functions.invoke('one', {})))
    expect(results.every(result => result.ok && result.payload === 1)).toBe(true)
    expect(functions.running()).toBe(0)
  })

  test('a swapped bundle is used from the next cold start on', async () => {
    const { functions, file } = setUp(`exports.handler = async () => 'old'`)
    expect(await functions.invoke('one', {})).toEqual({ ok: true, payload: 'old' })
    writeFileSync(file, `exports.handler = async () => 'new'`)
    utimesSync(file, new Date(), new Date(Date.now() + 5000))
    await new Promise(resolve => setTimeout(resolve, 250))
    expect(await functions.invoke('one', {})).toEqual({ ok: true, payload: 'new' })
  })

  test('can be crashed before its handler, after it, and in the middle', async () => {
    const { functions, logBook } = setUp(
      `exports.handler = async event => { console.log('ran'); if (event.wait) await new Promise(() => {}); return 1 }`,
    )
    functions.kill('one', 'before')
    expect(await functions.invoke('one', {})).toMatchObject({ ok: false, error: { errorType: 'Runtime.ExitError' } })
    expect(logBook.lines('one')).not.toContain('ran')
    functions.kill('one', 'after')
    expect(await functions.invoke('one', {})).toMatchObject({ ok: false, error: { errorType: 'Runtime.ExitError' } })
    expect(logBook.lines('one')).toContain('ran')
    const running = functions.invoke('one', { wait: true })
    await new Promise(resolve => setTimeout(resolve, 200))
    functions.kill('one', 'now')
    expect(await running).toMatchObject({ ok: false, error: { errorType: 'Runtime.ExitError' } })
    expect(await functions.invoke('one', {})).toEqual({ ok: true, payload: 1 })
  })

  test('with no concurrency left is throttled', async () => {
    const { functions } = setUp('exports.handler = async () => 1', { reservedConcurrency: 0 })
    expect(await functions.invoke('one', {})).toMatchObject({
      ok: false,
      error: { errorType: 'TooManyRequestsException' },
    })
  })
})
