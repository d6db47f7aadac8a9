import type { Input } from '#local/engines/dynalite/dynalite-parts.ts'

/** One thing a call does to one table, for IAM. */
export interface TableAction {
  readonly table: string
  readonly action: string
  /** Reads and writes of items imply the table's KMS grants; describing a table does not. */
  readonly touches: 'read' | 'write' | 'none'
  readonly index?: string
}

const reads = new Set(['GetItem', 'Query', 'Scan', 'BatchGetItem'])
const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])

type TransactEntry = Readonly<Record<string, { readonly TableName: string }>>
const transactActions: Readonly<Record<string, string>> = { Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem' }

/** What must be granted for a call: batch and transact calls need each entry's. */
export function dynamoActions(operation: string, input: Input): TableAction[] {
  const action = `dynamodb:${operation}`
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    const touches = operation === 'BatchGetItem' ? 'read' : 'write'
    return Object.keys((input.RequestItems as object | undefined) ?? {}).map(table => ({ table, action, touches }))
  }
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') {
    const entries = (input.TransactItems ?? []) as readonly TransactEntry[]
    return entries.flatMap(entry =>
      Object.entries(entry).map(
        ([kind, { TableName: table }]): TableAction => ({
          table,
          action: `dynamodb:${transactActions[kind] ?? (kind === 'Get' ? 'GetItem' : kind)}`,
          touches: kind === 'Get' || kind === 'ConditionCheck' ? 'read' : 'write',
        }),
      ),
    )
  }
  const touches = reads.has(operation) ? 'read' : writes.has(operation) ? 'write' : 'none'
  const table = typeof input.TableName === 'string' ? input.TableName : '*'
  const index = typeof input.IndexName === 'string' ? { index: input.IndexName } : {}
  return [{ table, action, touches, ...index }]
}
