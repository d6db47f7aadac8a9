import { isDeepStrictEqual } from 'node:util'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { isConditionalFailure } from '#shared/adapters/dynamodb/is-conditional-failure.ts'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { viewOf } from '#shared/domain/view/view-of.ts'
import { storedView, viewKey } from './stored-view.ts'

export interface ViewTables {
  readonly ledger: Table
  readonly views: Table
}

/** Tries against a case that people are working on meanwhile. */
const TRIES = 5

/** What the ledger says the item must be; undefined where the ledger knows no such case. */
async function expectedView(ledger: Table, key: CaseKey): Promise<Record<string, unknown> | undefined> {
  const state = fold(await dynamodbLedger(ledger).load(key.tenant, key.caseId))
  return state.status === 'Absent' ? undefined : { ...viewKey(key), ...viewOf(state) }
}

/** Whether the stored view is exactly what the ledger makes of it. */
export async function viewIsRight({ ledger, views }: ViewTables, key: CaseKey): Promise<boolean> {
  return isDeepStrictEqual(await storedView(views, key), await expectedView(ledger, key))
}

/**
 * Makes the stored view what the ledger says, also where its version is the same or higher, which the projection itself would
 * leave alone. Replaces only what it has just read, so a projection running meanwhile is never undone.
 */
export async function rebuildView(tables: ViewTables, key: CaseKey): Promise<'identical' | 'written'> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // The stored view first: the ledger, read afterwards, is never older.
    const stored = await storedView(tables.views, key)
    const expected = await expectedView(tables.ledger, key)
    if (isDeepStrictEqual(stored, expected)) return 'identical'
    if (await replace(tables.views, key, stored, expected)) return 'written'
  }
  throw new Error(`The view of ${key.caseId} changed ${TRIES} times while it was rebuilt; run it again.`)
}

async function replace(
  { client, table }: Table,
  key: CaseKey,
  stored: Readonly<Record<string, unknown>> | undefined,
  expected: Record<string, unknown> | undefined,
): Promise<boolean> {
  const unchanged = stored
    ? { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': stored.version } }
    : { ConditionExpression: 'attribute_not_exists(pk)' }
  const command = expected
    ? new PutCommand({ TableName: table, Item: expected, ...unchanged })
    : new DeleteCommand({ TableName: table, Key: viewKey(key), ...unchanged })
  try {
    await (expected ? client.send(command as PutCommand) : client.send(command as DeleteCommand))
    return true
  } catch (error) {
    if (isConditionalFailure(error)) return false
    throw error
  }
}
