import { writeSync } from 'node:fs'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import type { StreamRecord } from '#local/wire/stream/stream-record.ts'
import { arns } from './small-stack.ts'
import { clientsFor, startSmall } from './with-wire.ts'

/**
 * Run as a process of its own by kill.test.ts. Tells, one per line, what was acknowledged (`put`, `sent`) and what
 * came out of the feed (`fed`), until it is killed.
 */
const [dataDir = '', run = '', mode = ''] = process.argv.slice(2)
const say = (what: string, id: string) => writeSync(1, `${what} ${id}\n`)
const wire = await startSmall({ dataDir })
const { dynamodb, sqs } = clientsFor(wire, wire.credentialsFor(arns.writer))

const feed = (records: readonly StreamRecord[]) => {
  for (const { record } of records) say('fed', String(record.dynamodb.Keys.pk?.S))
  const last = records.at(-1)
  if (last) wire.checkpoint('LedgerMapping', last.position)
}
wire.onStreamRecords((_, records) => feed(records))
feed(await wire.streamBacklog('LedgerMapping', arns.ledger))
say('ready', run)

async function put(lane: number): Promise<void> {
  for (let index = 0; ; index += 1) {
    const id = `${run}-${lane}-${index}`
    const Item = { pk: { S: id }, seq: { N: '1' }, shard: { S: 's' }, due: { S: id } }
    await dynamodb.send(
      new PutItemCommand({ TableName: 'ledger', Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    )
    say('put', id)
    if (index % 10 > 0) continue
    await sqs.send(new SendMessageCommand({ QueueUrl: wire.queueUrl(arns.plain), MessageBody: id }))
    say('sent', id)
  }
}

if (mode === 'look') await wire.stop()
else await Promise.all(Array.from({ length: 8 }, (_, lane) => put(lane)))
