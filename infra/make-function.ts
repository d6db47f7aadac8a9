import type { Stack } from 'aws-cdk-lib'
import { ApiFunction } from './constructs/api-function.ts'
import type { BundledFunction, FunctionSetting } from './constructs/bundled-function.ts'
import { QueueFunction } from './constructs/queue-function.ts'
import { ScheduledFunction } from './constructs/scheduled-function.ts'
import { StreamFunction } from './constructs/stream-function.ts'
import type { FunctionEntry } from './functions/function-entry.ts'
import type { Resources } from './resources.ts'

/** Makes the function with its trigger and gives it what it needs. */
export function makeFunction(
  stack: Stack,
  setting: FunctionSetting,
  entry: FunctionEntry,
  resources: Resources,
): BundledFunction {
  const fn = triggered(stack, setting, entry, resources)
  entry.grants(fn, resources)
  return fn
}

function triggered(stack: Stack, setting: FunctionSetting, entry: FunctionEntry, resources: Resources) {
  const { name, errorImpact, trigger } = entry
  const props = { setting, name, errorImpact }
  switch (trigger.kind) {
    case 'api':
      return new ApiFunction(stack, props)
    case 'queue':
      return new QueueFunction(stack, { ...props, queue: resources.queues[trigger.queue] })
    case 'stream':
      return new StreamFunction(stack, { ...props, ledger: resources.ledger, failures: resources.streamFailures })
    case 'schedule':
      return new ScheduledFunction(stack, {
        ...{ ...props, every: trigger.every },
        ...(trigger.drains && { drains: resources.queues[trigger.drains] }),
      })
    default:
      return trigger satisfies never
  }
}
