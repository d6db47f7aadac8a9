import { Commit } from './commit.ts'
import { upcast } from './upcast.ts'

/** A commit as it was stored, of whatever schema version, in today's shape. Throws when it is none. */
export const readCommit = (stored: Readonly<Record<string, unknown>>): Commit => Commit.parse(upcast(stored))
