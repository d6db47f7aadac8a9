import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { RunningStack } from './running-stack.ts'

/** Everything in the four tables and how many messages every queue holds, but for the sweeps' own cursors and how often an application called. To compare. */
export async function stored({ tables, local }: RunningStack): Promise<unknown> {
  const contents = await Promise.all(
    Object.entries(tables).map(async ([name, { client, table }]) => {
      const items: Record<string, unknown>[] = []
      let from: Record<string, unknown> | undefined
      do {
        const page = await client.send(new ScanCommand({ TableName: table, ...(from && { ExclusiveStartKey: from }) }))
        items.push(...(page.Items ?? []))
        from = page.LastEvaluatedKey
      } while (from)
      const kept = items.filter(({ pk }) => !/^CURSOR#|#LIMIT#client#/.test(String(pk)))
      return [name, kept.map(item => JSON.stringify(item)).sort()] as const
    }),
  )
  const depths = await local.wire.queues.depths()
  return { ...Object.fromEntries(contents), queues: depths.filter(({ visible, inFlight }) => visible + inFlight > 0) }
}
