import type { Table } from '#shared/adapters/dynamodb/table.ts'
import { dynamodbCursors } from '#shared/adapters/dynamodb/views/cursors.ts'

/**
 * Puts the watchmen's positions to now, as if the system had been running: the first look of each goes a whole day back,
 * thousands of calls that no run is about. What has been running keeps its positions.
 */
export async function startOfService(views: Table, now: string): Promise<void> {
  const cursors = dynamodbCursors(views)
  if (await cursors.read('reconcile-new')) return
  await cursors.move('reconcile-new', JSON.stringify({ minute: now.slice(0, 16), again: [] }))
  await cursors.move('sweep-vault', now.slice(0, 13))
}
