import { isDeepStrictEqual } from 'node:util'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { isConditionalFailure } from '#shared/adapters/dynamodb/is-conditional-failure.ts'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { viewsOf } from '#shared/domain/view/views-of.ts'
import { type StoredView, storedViews, viewPartition } from './stored-view.ts'

export interface ViewTables {
  readonly ledger: Table
  readonly views: Table
}

/** Tries against a case that people are working on meanwhile. */
const TRIES = 5

/** What the ledger says the items must be, by sort key; none where the ledger knows no such case. */
async function expectedViews(ledger: Table, key: CaseKey): Promise<ReadonlyMap<string, StoredView>> {
  const state = fold(await dynamodbLedger(ledger).load(key.tenant, key.caseId))
  const views = state.status === 'Absent' ? [] : viewsOf(state)
  return new Map(views.map(({ item, ...view }) => [item, { pk: viewPartition(key), sk: item, ...view }]))
}

/** Whether the stored views are exactly what the ledger makes of them. */
export async function viewIsRight({ ledger, views }: ViewTables, key: CaseKey): Promise<boolean> {
  return isDeepStrictEqual(await storedViews(views, key), await expectedViews(ledger, key))
}

/**
 * Makes the stored views what the ledger says, also where their version is the same or higher, which the projection itself
 * would leave alone. Replaces only what it has just read, so a projection running meanwhile is never undone.
 */
export async function rebuildView(tables: ViewTables, key: CaseKey): Promise<'identical' | 'written'> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // The stored views first: the ledger, read afterwards, is never older.
    const stored = await storedViews(tables.views, key)
    const expected = await expectedViews(tables.ledger, key)
    const items = [...new Set([...stored.keys(), ...expected.keys()])]
    const wrong = items.filter(item => !isDeepStrictEqual(stored.get(item), expected.get(item)))
    if (wrong.length === 0) return 'identical'
    const replaced = await Promise.all(
      wrong.map(item =>
        replace(tables.views, { pk: viewPartition(key), sk: item }, stored.get(item), expected.get(item)),
      ),
    )
    if (replaced.every(Boolean)) return 'written'
  }
  throw new Error(`The views of ${key.caseId} changed ${TRIES} times while they were rebuilt; run it again.`)
}

async function replace(
  { client, table }: Table,
  key: { readonly pk: string; readonly sk: string },
  stored: StoredView | undefined,
  expected: StoredView | undefined,
): Promise<boolean> {
  const unchanged = stored
    ? { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': stored.version } }
    : { ConditionExpression: 'attribute_not_exists(pk)' }
  const command = expected
    ? new PutCommand({ TableName: table, Item: { ...expected }, ...unchanged })
    : new DeleteCommand({ TableName: table, Key: key, ...unchanged })
  try {
    await (expected ? client.send(command as PutCommand) : client.send(command as DeleteCommand))
    return true
  } catch (error) {
    if (isConditionalFailure(error)) return false
    throw error
  }
}
