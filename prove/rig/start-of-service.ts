import { dynamodbCursors } from '#shared/adapters/dynamodb/views/cursors.ts'
import type { Rig } from './rig.ts'

/**
 * Puts the watchmen's positions to now, as if the system had been running: the first look of each goes a whole day back,
 * thousands of calls that no run is about.
 */
export async function startOfService({ local, dynamodb }: Rig): Promise<void> {
  const cursors = dynamodbCursors({ client: dynamodb, table: local.model.outputs.ViewsTable ?? '' })
  const now = new Date(local.clock.now()).toISOString()
  await cursors.move('reconcile-new', JSON.stringify({ minute: now.slice(0, 16), again: [] }))
  await cursors.move('sweep-vault', now.slice(0, 13))
}
