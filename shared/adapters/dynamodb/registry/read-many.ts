import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import { batchGet } from '../batch-get.ts'
import type { Table } from '../table.ts'
import { currentKey, type Key } from './keys.ts'
import { fromItem } from './registry-item.ts'

/** Fewer of one partition are asked for by name: between them may lie much else. */
const SPAN_LEAST = 50

/**
 * Those of the ids that exist. A batch of an import names neighbours, mostly new ones: asked for as a span of their
 * partition they cost next to nothing where a read of each would be paid for, there or not. What lies behind as many
 * entries as there are names is asked for by name, so a span full of others costs one page.
 */
export async function readMany<K extends RegistryKind>(
  source: Table,
  { tenant, kind, ids }: { readonly tenant: Tenant; readonly kind: K; readonly ids: readonly string[] },
): Promise<Versioned<EntryOf<K>>[]> {
  const partitions = new Map<string, Key[]>()
  for (const id of new Set(ids)) {
    const key = currentKey(tenant, kind, id)
    partitions.set(key.pk, [...(partitions.get(key.pk) ?? []), key])
  }
  const named: Key[] = []
  const spans: Promise<Record<string, unknown>[]>[] = []
  for (const keys of partitions.values()) keys.length < SPAN_LEAST ? named.push(...keys) : spans.push(inSpan(keys))
  const found = await Promise.all([...spans, batchGet(source, named)])
  return found.flat().map(item => fromItem(kind, item))

  async function inSpan(keys: readonly Key[]): Promise<Record<string, unknown>[]> {
    const wanted = new Map(keys.map(key => [key.sk, key]))
    // Ids are ASCII: their order here is the table's.
    const [first = '', last = ''] = [[...wanted.keys()].sort()].flatMap(sorted => [sorted[0], sorted.at(-1)])
    const { Items = [], LastEvaluatedKey } = await source.client.send(
      new QueryCommand({
        TableName: source.table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': keys[0]?.pk, ':first': first, ':last': last },
        ConsistentRead: true,
        Limit: keys.length,
      }),
    )
    const seen = Items.filter(({ sk }) => wanted.has(String(sk)))
    if (!LastEvaluatedKey) return seen
    const rest = keys.filter(({ sk }) => sk > String(LastEvaluatedKey.sk))
    return [...seen, ...(await batchGet(source, rest))]
  }
}
