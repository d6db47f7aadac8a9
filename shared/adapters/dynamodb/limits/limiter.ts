import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Limiter, Taking } from '#shared/ports/limiter.ts'
import { isConditionalFailure } from '../is-conditional-failure.ts'
import type { Table } from '../table.ts'

/** Subjects remembered; then all are forgotten, which costs a write each. */
const REMEMBERED = 10_000

/**
 * One item per subject, overwritten when its window is past. It holds the marks and not their number: adding a mark that is
 * there changes nothing, so a lost answer never counts twice.
 */
export function dynamodbLimiter({ client, table }: Table): Limiter {
  /** Windows this worker knows to have begun: their subjects are counted with one write and not with two. */
  const begun = new Map<string, string>()
  async function update({ tenant, subject }: Taking, change: object): Promise<boolean> {
    const Key = { pk: `${tenant}#LIMIT#${subject}`, sk: 'LIMIT' }
    try {
      await client.send(new UpdateCommand({ TableName: table, Key, ...change }))
      return true
    } catch (error) {
      if (isConditionalFailure(error)) return false
      throw error
    }
  }

  return {
    async take(taking) {
      const { window, mark, limit } = taking
      const names = { '#window': 'window' }
      const begin = () =>
        update(taking, {
          UpdateExpression: 'SET #window = :window, marks = :marks',
          ConditionExpression: 'attribute_not_exists(pk) OR #window < :window',
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: { ':window': window, ':marks': new Set([mark]) },
        })
      const add = () =>
        update(taking, {
          UpdateExpression: 'ADD marks :marks',
          ConditionExpression: '#window >= :window AND (size(marks) < :limit OR contains(marks, :mark))',
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: { ':window': window, ':marks': new Set([mark]), ':limit': limit, ':mark': mark },
        })
      const name = `${taking.tenant}#${taking.subject}`
      const known = begun.get(name) === window
      if (begun.size >= REMEMBERED) begun.clear()
      begun.set(name, window)
      if (known && (await add())) return 'within'
      // What was remembered may be wrong (the item is gone), and a begin whose answer was lost is refused when repeated.
      return (await begin()) || (await add()) ? 'within' : 'over'
    },
  }
}
