import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Item } from '#local/engines/dynalite/dynalite-parts.ts'

/** A put that is about to happen: written down first, so that no commit can be missing from the feed after a kill. */
export interface Intent {
  readonly position: number
  /** Virtual time in ms. */
  readonly at: number
  readonly key: Item
}

export interface IntentLog {
  /** In the system's hands when this returns: a killed process loses nothing of it. */
  append(intent: Intent): void
  /** Forgets everything up to `position` when the file has grown. Call with checkpoints already on disk. */
  compact(remaining: Iterable<Intent>): void
  readonly bytes: () => number
  close(): void
}

const line = ({ position, at, key }: Intent) => `${JSON.stringify([position, at, key])}\n`

/** What a log file still holds; the last line of a killed process may be half: its put never began. */
export function readIntents(path: string): Intent[] {
  if (!existsSync(path)) return []
  const intents: Intent[] = []
  for (const text of readFileSync(path, 'utf8').split('\n')) {
    try {
      const [position, at, key] = JSON.parse(text) as [number, number, Item]
      intents.push({ position, at, key })
    } catch {
      // An unfinished line.
    }
  }
  return intents
}

export function intentLog(path: string, held: readonly Intent[]): IntentLog {
  mkdirSync(dirname(path), { recursive: true })
  let size = 0
  const rewrite = (intents: Iterable<Intent>) => {
    const text = [...intents].map(line).join('')
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
    size = text.length
    return openSync(path, 'a')
  }
  let file = rewrite(held)
  return {
    append(intent) {
      size += writeSync(file, line(intent))
    },
    compact(remaining) {
      closeSync(file)
      file = rewrite(remaining)
    },
    bytes: () => size,
    close: () => closeSync(file),
  }
}
