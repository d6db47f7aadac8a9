import { startOptions } from './start/start-options.ts'
import { startStack } from './start/start-stack.ts'

let stop: (() => Promise<void>) | undefined
let stopping = false

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    // A second Ctrl-C does not wait: what was acknowledged is on disk.
    if (stopping || !stop) process.exit(0)
    stopping = true
    await stop().catch(error => console.error(error))
    process.exit(0)
  })

try {
  const local = await startStack(startOptions(process.argv))
  stop = local.stop
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
