import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { digestShardOf } from '#shared/domain/notice/digest-shards.ts'
import { KeptNotice } from '#shared/domain/notice/kept-notice.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { DigestKey, Digests } from '#shared/ports/digests.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import { queryAll } from '../query-all.ts'
import type { Table } from '../table.ts'

const Head = z.object({
  tries: z.int(),
  claimedBy: z.string().optional(),
  claimedUntil: z.string().optional(),
  settledAt: z.string().optional(),
})
const DueRow = z.object({ pk: z.string(), timerAt: z.string() })
const HEAD = 'DIGEST'
const NOTICE = 'NOTICE#'
const pkOf = ({ tenant, digest }: DigestKey): string => `${tenant}#DIGEST#${digest}`
const timerOf = (dueAt: string, { tenant, digest }: DigestKey): string => `${dueAt}#${tenant}#${digest}`

/** A head in the timer index, until it is settled, and an item for each notice: every one costs the same. */
export function dynamodbDigests(at: Table): Digests {
  const { client, table } = at
  const headKey = (key: DigestKey) => ({ pk: pkOf(key), sk: HEAD })

  async function head(key: DigestKey, ConsistentRead: boolean) {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: headKey(key), ConsistentRead }))
    return Item && Head.parse(Item)
  }

  async function won(write: Promise<unknown>): Promise<boolean> {
    try {
      await write
      return true
    } catch (error) {
      if (isConditionalFailure(error)) return false
      throw error
    }
  }

  const change = (key: DigestKey, UpdateExpression: string, values: Record<string, unknown>) =>
    client.send(
      new UpdateCommand({ TableName: table, Key: headKey(key), UpdateExpression, ExpressionAttributeValues: values }),
    )

  return {
    async keep(key, dueAt, notice) {
      // The head first: a notice that no sweep finds would never be sent. Asked before, because a refused put costs as much.
      if (!(await head(key, false)))
        await won(
          client.send(
            new PutCommand({
              TableName: table,
              Item: { ...headKey(key), tries: 0, timerShard: digestShardOf(key.digest), timerAt: timerOf(dueAt, key) },
              ConditionExpression: 'attribute_not_exists(pk)',
            }),
          ),
        )
      await client.send(
        new PutCommand({ TableName: table, Item: { pk: pkOf(key), sk: `${NOTICE}${notice.id}`, notice } }),
      )
    },
    async holds(key, notice) {
      const Key = { pk: pkOf(key), sk: `${NOTICE}${notice}` }
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
      return Item !== undefined
    },
    async claim(key, { by, now, until }) {
      const seen = await head(key, true)
      if (!seen) return { state: 'absent' }
      if (seen.settledAt !== undefined) return { state: 'settled' }
      if (seen.claimedUntil !== undefined && seen.claimedUntil > now) return { state: 'taken' }
      const tries = seen.tries + 1
      const mine = await won(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: headKey(key),
            UpdateExpression: 'SET claimedBy = :by, claimedUntil = :until, tries = :tries',
            ConditionExpression: 'attribute_not_exists(settledAt) AND tries = :seen',
            ExpressionAttributeValues: { ':by': by, ':until': until, ':tries': tries, ':seen': seen.tries },
          }),
        ),
      )
      // Ours after a lost answer looks like somebody else's: the name tells.
      const own = mine || (await head(key, true))?.claimedBy === by
      return own ? { state: 'yours', tries } : { state: 'taken' }
    },
    async read(key) {
      const items = await queryAll(at, {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :notice)',
        ExpressionAttributeValues: { ':pk': pkOf(key), ':notice': NOTICE },
        ConsistentRead: true,
      })
      return items.map(({ notice }) => KeptNotice.parse(notice))
    },
    async later(key, dueAt) {
      await change(key, 'SET timerAt = :at REMOVE claimedBy, claimedUntil', { ':at': timerOf(dueAt, key) })
    },
    async settle(key, settledAt) {
      await change(key, 'SET settledAt = :at REMOVE claimedBy, claimedUntil, timerShard, timerAt', { ':at': settledAt })
    },
    async due(shard, until, { limit, after = ' ' }) {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'timers',
          KeyConditionExpression: 'timerShard = :shard AND timerAt BETWEEN :after AND :until',
          ExpressionAttributeValues: { ':shard': shard, ':after': `${after}!`, ':until': `${until}~` },
          Limit: limit,
        }),
      )
      const rows = Items.map(item => DueRow.parse(item))
      const last = rows.at(-1)
      return { rows: rows.map(keyOf), ...(LastEvaluatedKey && last && { next: last.timerAt }) }
    },
  }
}

function keyOf({ pk }: z.infer<typeof DueRow>): DigestKey {
  const [tenant = '', , ...digest] = pk.split('#')
  return { tenant: Tenant.parse(tenant), digest: digest.join('#') }
}
