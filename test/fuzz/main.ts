/** `npm run fuzz -- --seconds S --seed N`: generated requests against the whole stack; ends with 1 when anything was found. */
import { parseArgs } from 'node:util'
import { synthIfChanged } from '#infra/synth-if-changed.ts'
import { startRunningStack } from '../support/running-stack.ts'
import { fuzzApi } from './fuzz-api.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds)
if (!Number.isFinite(seconds) || seconds <= 0) throw new Error('--seconds takes a number above 0')
await synthIfChanged()
const running = await startRunningStack()
const { faults, ...figures } = await fuzzApi(running, { seconds, seed: Number(values.seed ?? Date.now() % 1_000_000) })
await running.stop()
for (const { operation, why, request } of faults) console.error(`${operation} ${why}\n  ${JSON.stringify(request)}`)
console.log(JSON.stringify({ ...figures, faults: faults.length }))
process.exitCode = faults.length > 0 ? 1 : 0
