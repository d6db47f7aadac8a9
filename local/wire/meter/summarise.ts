import type { MeterRow, MeterSnapshot, MeterTotals } from './meter.ts'

const none = (): MeterTotals => ({ calls: 0, wru: 0, rru: 0, requests: 0, bytes: 0 })

export function summarise(rows: readonly MeterRow[]): MeterSnapshot {
  const total = none()
  const byOperation: Record<string, MeterTotals> = {}
  const byResource: Record<string, MeterTotals> = {}
  const byCaller: Record<string, MeterTotals> = {}
  const into = (totals: Record<string, MeterTotals>, name: string): MeterTotals => {
    const known = totals[name] ?? none()
    totals[name] = known
    return known
  }
  for (const row of rows) {
    const targets = [
      total,
      into(byOperation, `${row.service}:${row.operation}`),
      into(byResource, `${row.service}:${row.resource}`),
      into(byCaller, row.caller),
    ]
    for (const target of targets) {
      target.calls += row.calls
      target.wru += row.wru
      target.rru += row.rru
      target.requests += row.requests
      target.bytes += row.bytesIn + row.bytesOut
    }
    for (const [index, wru] of Object.entries(row.wruByIndex)) into(byResource, `${row.service}:${index}`).wru += wru
  }
  return { rows, total, byOperation, byResource, byCaller }
}
