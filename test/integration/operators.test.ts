import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findQueue } from '#cli/queues/find-queue.ts'
import { redriveQueue } from '#cli/queues/redrive-queue.ts'
import { stackQueues } from '#cli/queues/stack-queues.ts'
import { publishWeb } from '#cli/web/publish-web.ts'
import { admit, openPartner } from '../support/partner.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'

let running: RunningStack
beforeAll(async () => {
  running = await startRunningStack()
})
afterAll(() => running?.stop())

const queue = async (part: string) => findQueue(await stackQueues(running.sqs, running.stack), part)

describe('dead letters', () => {
  test('what a function gives up on waits beside its queue, and goes back when somebody sends it', async () => {
    const { local, sqs, stack } = running
    const QueueUrl = stack.output('RoutingQueueUrl')
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"no":"route"}' }))
    await local.settled()
    // Five attempts, each after the visibility timeout of three minutes.
    await local.clock.advance(20 * 60_000)
    expect(await queue('routing')).toMatchObject({ waiting: 0, deadLetters: { waiting: 1 } })
    expect(await redriveQueue(stack, await queue('routing'))).toMatchObject({ messages: 1 })
    await local.clock.advance(20 * 60_000)
    expect(await queue('routing')).toMatchObject({ waiting: 0, deadLetters: { waiting: 1 } })
  })

  test('of the intake queue go back in their sender’s name, by which the queue goes', async () => {
    const { local, stack } = running
    const { deadLetters } = await queue('intake')
    await admit(running, deadLetters?.url ?? '')
    const partner = await openPartner(running)
    const event = { specversion: '1.0', id: 'late-1', source: 'hotline/1', type: 'report.submitted' }
    const place = { position: { lat: 30.24, lon: 120.1294 } }
    const report = { ...event, data: { words: '有垃圾 𠮷', category: 'GB.event.0110', place } }
    await partner.send(report, deadLetters?.url)
    expect(await redriveQueue(stack, await queue('intake'))).toMatchObject({ messages: 1 })
    await local.idle()
    expect(await running.tasksOf('sanitation')).toHaveLength(1)
    partner.close()
  })
})

describe('the site', () => {
  const site = mkdtempSync(join(tmpdir(), 'wangge-site-'))
  const write = (name: string, text: string) => writeFileSync(join(site, name), text)

  test('is published once, served with its types and safe headers, and any screen is the page', async () => {
    mkdirSync(join(site, 'assets'))
    write('index.html', '<!doctype html><title>网格 🚧</title>')
    write('assets/app-1a2b.js', 'console.log("𠮷")')
    expect(await publishWeb(running.stack, site)).toEqual({ files: 3, uploaded: 3 })
    expect(await publishWeb(running.stack, site)).toEqual({ files: 3, uploaded: 0 })
    const page = await fetch(`${running.local.url}/tasks/7K4QM`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('网格 🚧')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const config = await fetch(`${running.local.url}/app-config.json`)
    expect(await config.json()).toMatchObject({ tenant: { id: 'xihu' } })
    const script = await fetch(`${running.local.url}/assets/app-1a2b.js`)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(await script.text()).toBe('console.log("𠮷")')
  })

  test('a file of an unknown kind stops it before anything is uploaded', async () => {
    write('index.html', '<!doctype html>changed')
    write('virus.exe', 'MZ')
    await expect(publishWeb(running.stack, site)).rejects.toThrow(/virus\.exe: no content type/)
    expect(await (await fetch(running.local.url)).text()).toContain('网格')
  })
})
