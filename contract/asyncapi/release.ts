/**
 * `npm run contract:release`: what queues and events look like now is from here on what partners live by. Refuses what would
 * break one of them, unless `-- --breaking` says that they have been told.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { breakingChanges } from './breaking-changes.ts'
import { makeAsyncApi } from './make-asyncapi.ts'
import { RELEASED_FILE } from './released-file.ts'

const { values } = parseArgs({ options: { breaking: { type: 'boolean', default: false } } })
const current = `${JSON.stringify(makeAsyncApi(), null, 2)}\n`
const broken = breakingChanges(JSON.parse(readFileSync(RELEASED_FILE, 'utf8')), JSON.parse(current))
for (const change of broken) console.error(change)
if (broken.length > 0 && !values.breaking) {
  console.error(
    'Not released: this breaks whoever lives by the contract released last. Add instead of changing, or tell every partner and agency first and then release with -- --breaking.',
  )
  process.exitCode = 1
} else {
  writeFileSync(RELEASED_FILE, current)
  console.log(broken.length > 0 ? `Released, with ${broken.length} breaking changes` : 'Released: it only adds')
}
