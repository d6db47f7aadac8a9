import type { MeteredCall, MeterRow } from './meter.ts'

export interface MeterBook {
  record(call: MeteredCall): void
  rows(): MeterRow[]
  reset(): void
}

/** Sums calls as they come; nothing grows with their number. */
export function meterBook(): MeterBook {
  const rows = new Map<string, MeterRow>()
  return {
    record(call) {
      const id = `${call.caller} ${call.service} ${call.operation} ${call.resource}`
      let row = rows.get(id)
      if (!row) {
        const { caller, service, operation, resource } = call
        row = { caller, service, operation, resource, ...nothing(), wruByIndex: {} }
        rows.set(id, row)
      }
      row.calls += 1
      if (call.status >= 400) row.errors += 1
      row.wru += call.wru
      row.rru += call.rru
      row.requests += call.requests
      row.bytesIn += call.bytesIn
      row.bytesOut += call.bytesOut
      for (const index in call.wruByIndex) {
        row.wruByIndex[index] = (row.wruByIndex[index] ?? 0) + (call.wruByIndex[index] ?? 0)
      }
    },
    rows: () => [...rows.values()].map(row => ({ ...row, wruByIndex: { ...row.wruByIndex } })),
    reset: () => rows.clear(),
  }
}

const nothing = () => ({ calls: 0, errors: 0, wru: 0, rru: 0, requests: 0, bytesIn: 0, bytesOut: 0 })
