import { APIS } from './apis.ts'
import type { FunctionEntry } from './function-entry.ts'
import { QUEUE_FUNCTIONS } from './queue-functions.ts'
import { SCHEDULED_FUNCTIONS } from './scheduled-functions.ts'
import { STREAM_FUNCTIONS } from './stream-functions.ts'

/** Every function that is bundled and deployed. */
export const DEPLOYED_FUNCTIONS: readonly FunctionEntry[] = [
  ...APIS,
  ...QUEUE_FUNCTIONS,
  ...STREAM_FUNCTIONS,
  ...SCHEDULED_FUNCTIONS,
]
