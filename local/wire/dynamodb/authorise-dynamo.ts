import type { Input, Item } from '#local/engines/dynalite/dynalite-parts.ts'
import { writtenEntries } from '#local/engines/dynalite/written-entries.ts'
import type { TableModel } from '#local/template/model.ts'
import type { RequestContext } from '../authorise/conditions.ts'
import type { Principal } from '../authorise/principal.ts'
import type { WireContext } from '../server/wire-context.ts'
import { dynamoActions } from './dynamo-actions.ts'

/** A key of its own is used for reading by Decrypt, for writing by these (what CDK's grants hand out). */
const keyActions = { read: ['kms:Decrypt'], write: ['kms:Encrypt', 'kms:GenerateDataKey'], none: [] } as const

/** Throws AccessDenied unless every part of the call is granted. */
export function authoriseDynamo(context: WireContext, caller: Principal, operation: string, input: Input): void {
  if (caller.kind === 'operator') return
  for (const { table, action, touches, index } of dynamoActions(operation, input)) {
    const model = context.tables.get(table)
    const arn = model?.arn ?? context.arnOf('dynamodb', `table/${table}`)
    const leading = model && leadingKeys(model, operation, input)
    const about: RequestContext | undefined = leading && { 'dynamodb:leadingkeys': leading }
    context.authoriser.require(caller, action, index ? `${arn}/index/${index}` : arn, about)
    if (!model?.kmsKeyArn) continue
    const via = { 'kms:viaservice': [`dynamodb.${context.model.region}.amazonaws.com`] }
    for (const keyAction of keyActions[touches]) context.authoriser.require(caller, keyAction, model.kmsKeyArn, via)
  }
}

/** The partition keys a call names; none when it names none, so that a condition on them cannot hold by accident. */
function leadingKeys(table: TableModel, operation: string, input: Input): string[] | undefined {
  const { hash } = table.key
  const read = (key: Item | undefined) => {
    const value = key?.[hash]
    return value ? [String(Object.values(value)[0])] : []
  }
  if (operation === 'GetItem') return read(input.Key as Item)
  if (operation === 'BatchGetItem') {
    const wanted = (input.RequestItems as Record<string, { Keys?: Item[] }> | undefined)?.[table.name]
    return (wanted?.Keys ?? []).flatMap(read)
  }
  const written = writtenEntries(operation, input).filter(entry => entry.table === table.name)
  if (written.length > 0) return written.flatMap(({ keyed }) => read(keyed))
  if (operation === 'Query') return queried(hash, input)
  // ForAllValues holds for an absent key; a Scan must not pass by it.
  return ['']
}

function queried(hash: string, input: Input): string[] {
  const names = (input.ExpressionAttributeNames ?? {}) as Record<string, string>
  const values = (input.ExpressionAttributeValues ?? {}) as Item
  const expression = String(input.KeyConditionExpression ?? '')
  for (const [, name = '', placeholder = ''] of expression.matchAll(/([#\w.-]+)\s*=\s*(:\w+)/g)) {
    const value = values[placeholder]
    if ((names[name] ?? name) === hash && value) return [String(Object.values(value)[0])]
  }
  return ['']
}
