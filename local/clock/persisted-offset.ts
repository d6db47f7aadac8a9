import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Saved = z.object({ offsetMs: z.number() })

export interface PersistedOffset {
  readonly offsetMs: number
  save(offsetMs: number): void
}

/** The clock's offset in `<dataDir>/clock.json`, so that a stack that was advanced stays advanced after a restart. */
export function openPersistedOffset(dataDir: string): PersistedOffset {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'clock.json')
  return {
    offsetMs: read(file),
    save(offsetMs) {
      // Written aside and renamed: a kill in the middle must not leave half a file.
      writeFileSync(`${file}.new`, JSON.stringify({ offsetMs }))
      renameSync(`${file}.new`, file)
    },
  }
}

function read(file: string): number {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return 0
  }
  return Saved.parse(JSON.parse(text)).offsetMs
}
