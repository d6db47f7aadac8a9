import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { QueryCommand } from '@aws-sdk/client-dynamodb'
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, expect, test } from 'vitest'
import { arns } from './small-stack.ts'
import { clientsFor, startSmall } from './with-wire.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'wangge-kill-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const said = { put: new Set<string>(), sent: new Set<string>(), fed: new Set<string>() }

/** Runs the writer; resolves when it is gone. */
async function run(
  name: string,
  mode: 'write' | 'look',
  onLine: (child: ChildProcess, what: string) => void,
): Promise<void> {
  const script = join(import.meta.dirname, 'put-until-killed.ts')
  const child = spawn(process.execPath, [script, dataDir, name, mode], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => {
    const [what = '', id = ''] = line.split(' ')
    if (what in said) said[what as keyof typeof said].add(id)
    onLine(child, what)
  })
  await new Promise(resolve => lines.once('close', resolve))
  if (child.exitCode === null && child.signalCode === null) await new Promise(resolve => child.once('exit', resolve))
}

test('killed three times under load: what was acknowledged is stored, queued and fed', async () => {
  for (const name of ['a', 'b', 'c']) {
    let puts = 0
    const until = 150 + Math.floor(Math.random() * 200)
    await run(name, 'write', (child, what) => {
      if (what === 'put') puts += 1
      if (puts === until) child.kill('SIGKILL')
    })
    expect(puts).toBeGreaterThanOrEqual(until)
  }
  await run('d', 'look', () => undefined)
  expect([...said.put].filter(id => !said.fed.has(id))).toEqual([])

  const wire = await startSmall({ dataDir })
  try {
    const { dynamodb, sqs } = clientsFor(wire, wire.operator)
    const stored = new Set<string>()
    let ExclusiveStartKey: Record<string, { S: string }> | undefined
    do {
      const page: { Items?: Record<string, { S: string }>[]; LastEvaluatedKey?: typeof ExclusiveStartKey } =
        (await dynamodb.send(
          new QueryCommand({
            TableName: 'ledger',
            IndexName: 'due',
            KeyConditionExpression: '#s = :s',
            ExpressionAttributeNames: { '#s': 'shard' },
            ExpressionAttributeValues: { ':s': { S: 's' } },
            ExclusiveStartKey,
          }),
        )) as never
      for (const { pk } of page.Items ?? []) if (pk) stored.add(pk.S)
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey)
    expect([...said.put].filter(id => !stored.has(id))).toEqual([])
    expect([...stored].filter(id => !said.fed.has(id))).toEqual([])

    const queued = new Set<string>()
    for (;;) {
      const receive = new ReceiveMessageCommand({
        QueueUrl: wire.queueUrl(arns.plain),
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 600,
      })
      const { Messages = [] } = await sqs.send(receive)
      if (Messages.length === 0) break
      for (const { Body } of Messages) queued.add(String(Body))
    }
    expect([...said.sent].filter(id => !queued.has(id))).toEqual([])
  } finally {
    await wire.stop()
  }
})
