import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'

const Price = z.object({ id: z.string(), usd: z.coerce.number(), per: z.coerce.number() })

/** USD for one unit, by id; the table names date and source of each. */
export function readPrices(): (id: string) => number {
  const rows: unknown = parse(readFileSync(join(import.meta.dirname, '..', 'prices.csv')), { columns: true })
  const prices = new Map(
    z
      .array(Price)
      .parse(rows)
      .map(({ id, usd, per }) => [id, usd / per]),
  )
  return id => {
    const price = prices.get(id)
    if (price === undefined) throw new Error(`bench/prices.csv has no price ${id}`)
    return price
  }
}
