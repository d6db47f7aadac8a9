import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What left the stack for people: mails as `.eml`, a robot's posts as `.json`. */
export interface SentFile {
  /** Begins with the virtual time it was sent at, so that names sort. */
  readonly name: string
  readonly content: string
}

export interface Outbox {
  keep(file: SentFile): void
  /** The newest first, at most so many. */
  list(most: number): readonly SentFile[]
  /** Those whose names sort after `name`, the oldest first. */
  after(name: string): readonly SentFile[]
}

/** In the folder `notices` of the data, or in memory. */
export function outbox(dataDir: string | undefined): Outbox {
  if (dataDir === undefined) {
    const files: SentFile[] = []
    return {
      keep: file => files.push(file),
      list: most => files.toReversed().slice(0, most),
      after: last => files.filter(({ name }) => name > last),
    }
  }
  const folder = join(dataDir, 'notices')
  mkdirSync(folder, { recursive: true })
  const read = (name: string): SentFile => ({ name, content: readFileSync(join(folder, name), 'utf8') })
  return {
    keep: ({ name, content }) => writeFileSync(join(folder, name), content, { mode: 0o600 }),
    list: most => readdirSync(folder).sort().reverse().slice(0, most).map(read),
    after: last =>
      readdirSync(folder)
        .filter(name => name > last)
        .sort()
        .map(read),
  }
}
