import { credentialsOf } from './credentials.ts'
import { faultControl } from './faults/fault-control.ts'
import { meterView } from './meter/meter-view.ts'
import { keepEngines } from './rpc/keep-engines.ts'
import { queueCalls } from './sqs/queue-calls.ts'
import type { StreamRecord } from './stream/stream-record.ts'
import type { Wire, WireOptions } from './wire.ts'

type RecordListener = (tableArn: string, records: StreamRecord[]) => void

/** Starts both engines in a thread of their own with the wire in front. Throws what kept them from starting. */
export async function startWire(options: WireOptions): Promise<Wire> {
  const { model } = options
  const operatorArn = `arn:${model.partition}:iam::${model.account}:root`
  const listeners = new Set<RecordListener>()
  const meter = meterView()
  const faults = faultControl()
  const engines = await keepEngines({ ...options, operatorArn }, event => {
    if (event.kind === 'records') for (const listener of listeners) listener(event.tableArn, event.records)
    else if (event.kind === 'metered') meter.deliver(event.calls)
    else if (event.kind === 'hook') void faults.deliver(engines, event)
  })
  const url = `http://127.0.0.1:${engines.port}`
  return {
    url,
    operator: credentialsOf(operatorArn),
    credentialsFor: credentialsOf,
    queueUrl: arn => `${url}/${arn.split(':')[4]}/${arn.split(':').at(-1)}`,
    onStreamRecords(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    streamBacklog: (mappingId, tableArn) => engines.ask('backlog', mappingId, tableArn),
    checkpoint: (mappingId, position) => engines.tell('checkpoint', mappingId, position),
    queues: queueCalls(engines),
    meter: meter.on(engines),
    faults: faults.on(engines),
    grantsUsed: () => engines.ask('grantsUsed'),
    sentAfter: name => engines.ask('sentAfter', name),
    setClockOffset: ms => engines.setClockOffset(ms),
    failed: engines.failed,
    stop: () => engines.stop(),
  }
}
