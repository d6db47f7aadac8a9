/** `npm run fuzz -- --seconds S --seed N`: each field of the contract broken in each way, then generated requests, against the whole stack; ends with 1 when anything was found. */
import { parseArgs } from 'node:util'
import { synthIfChanged } from '#infra/synth-if-changed.ts'
import { startRunningStack } from '../support/running-stack.ts'
import { faultText } from './fault.ts'
import { fuzzApi } from './fuzz-api.ts'
import { fuzzFields } from './fuzz-fields.ts'
import { learn } from './known.ts'
import { readOperations } from './operations.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds)
if (!Number.isFinite(seconds) || seconds <= 0) throw new Error('--seconds takes a number above 0')
await synthIfChanged()
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const running = await startRunningStack()
const [known, operations] = [await learn(running), readOperations()]
const fields = await fuzzFields(running, known, { operations, seed })
const { faults, ...figures } = await fuzzApi(running, known, { operations, seconds, seed })
await running.stop()
const all = [...fields.faults, ...faults]
for (const fault of all) console.error(faultText(fault))
console.log(JSON.stringify({ ...figures, fields: { ...fields, faults: fields.faults.length }, faults: all.length }))
process.exitCode = all.length > 0 ? 1 : 0
