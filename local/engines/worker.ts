import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { faultGate } from '#local/wire/faults/fault-gate.ts'
import type { MeteredCall } from '#local/wire/meter/meter.ts'
import { meterBook } from '#local/wire/meter/meter-book.ts'
import type { EngineData, FromEngines, Request } from '#local/wire/rpc/messages.ts'
import { wireServer } from '#local/wire/server/wire-server.ts'
import { engineCalls } from './engine-calls.ts'
import { inBatches } from './in-batches.ts'
import { makeContext } from './make-context.ts'
import { ensureResources } from './resources/ensure-resources.ts'
import { restorePolicies } from './resources/restore-policies.ts'

/** The engines' thread: DynamoDB, SQS, SNS, S3 and the wire in front of them, so that a call costs no second hop. */
const data = workerData as EngineData
const post = (message: FromEngines) => parentPort?.postMessage(message)

async function start(): Promise<void> {
  const state = { closing: false, origin: '', clockOffsetMs: data.clockOffsetMs }
  const emit = recordsByTable()
  const context = await makeContext({
    ...data,
    origin: () => state.origin,
    now: () => Date.now() + state.clockOffsetMs,
    closing: () => state.closing,
    emit: (tableArn, record) => emit({ tableArn, record }),
  })
  const gate = faultGate()
  if (data.faults) gate.set(data.faults)
  const meter = meterBook()
  const publish = inBatches<MeteredCall>(calls => post({ kind: 'metered', calls }))
  const watch = { meter: data.watchMeter }
  const record = (call: MeteredCall) => {
    meter.record(call)
    if (watch.meter) publish(call)
  }
  const { server, failAll } = wireServer({ context, gate, record })

  process.on('uncaughtException', error => {
    // An engine's bug in one call must not take the others' data: answer what it lost, free what it held, go on.
    post({
      kind: 'tell',
      message: `An engine failed and was set right again; the calls it lost got a 500.\n${error.stack}`,
    })
    context.dynamo.recover()
    failAll(`The local engine failed: ${error.message}`)
  })

  server.listen(data.port, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  state.origin = `http://127.0.0.1:${port}`
  await ensureResources(context)
  restorePolicies(context)
  const answer = engineCalls({ context, gate, meter, record, state, watch, server, post })
  parentPort?.on('message', (request: Request) => void answer(request))
  post({ kind: 'ready', port })
}

const recordsByTable = () =>
  inBatches<{ tableArn: string; record: Parameters<Parameters<typeof makeContext>[0]['emit']>[1] }>(batch => {
    for (const [tableArn, group] of Map.groupBy(batch, ({ tableArn }) => tableArn)) {
      post({ kind: 'records', tableArn, records: group.map(({ record }) => record) })
    }
  })

start().catch((error: Error) => {
  post({ kind: 'broken', message: error.message })
  // Whatever is open keeps the thread alive; nothing was served yet.
  setImmediate(() => process.exit(1))
})
