import type { Input, Item } from '#local/engines/dynalite/dynalite-parts.ts'
import type { DynamoEngine } from '#local/engines/dynamo-engine.ts'
import { itemSize } from './item-size.ts'
import { readUnits } from './read-units.ts'

type Answer = Readonly<Record<string, unknown>>
interface WantedKeys {
  readonly Keys: readonly Item[]
  readonly ConsistentRead?: boolean
}

/** Read units of an answered read, from the sizes of what was read, before any filter or projection. */
export async function readCost(engine: DynamoEngine, operation: string, input: Input, answer: Answer): Promise<number> {
  const consistent = input.ConsistentRead === true
  if (operation === 'GetItem') {
    const partial = input.ProjectionExpression !== undefined || input.AttributesToGet !== undefined
    const item = partial ? await engine.read(String(input.TableName), input.Key as Item) : (answer.Item as Item)
    return readUnits(item ? itemSize(item) : 0, consistent)
  }
  if (operation === 'BatchGetItem') {
    let units = 0
    for (const [table, wanted] of Object.entries((input.RequestItems ?? {}) as Record<string, WantedKeys>)) {
      const items = await Promise.all(wanted.Keys.map(key => engine.read(table, key)))
      for (const item of items) units += readUnits(item ? itemSize(item) : 0, wanted.ConsistentRead === true)
    }
    return units
  }
  const items = await pageRead(engine, operation, input, answer)
  return readUnits(
    items.reduce((bytes, item) => bytes + itemSize(item), 0),
    consistent,
  )
}

/** The items a Query or Scan page read: those in the answer, unless something was left out of them. */
async function pageRead(engine: DynamoEngine, operation: string, input: Input, answer: Answer): Promise<Item[]> {
  const { FilterExpression, ProjectionExpression, Select, ...rest } = input
  if (FilterExpression === undefined && ProjectionExpression === undefined && Select !== 'COUNT') {
    return (answer.Items ?? []) as Item[]
  }
  const scanned = Number(answer.ScannedCount ?? 0)
  if (scanned === 0) return []
  const used = usedPlaceholders(rest)
  const again = await engine.call(operation, { ...rest, ...used, Limit: scanned })
  return (again.body.Items ?? []) as Item[]
}

/** An expression name or value that nothing uses is refused, so the filter's own must go with it. */
function usedPlaceholders(input: Input): Input {
  const text = String(input.KeyConditionExpression ?? '')
  const pick = (all: unknown) => {
    const kept = Object.entries((all ?? {}) as object).filter(([name]) => new RegExp(`${name}(?!\\w)`).test(text))
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  return {
    ExpressionAttributeNames: pick(input.ExpressionAttributeNames),
    ExpressionAttributeValues: pick(input.ExpressionAttributeValues),
  }
}
