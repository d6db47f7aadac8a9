import * as z from 'zod'
import type { Check } from './check.ts'

const Reconciled = z.looseObject({ code: z.literal('ledger.reconciled'), fresh: z.int(), open: z.int() })

/** A loss, and troubles that outlast a message's second try. */
const LASTING = new Set(['lost', 'throttle', 'error500'])

/** L7: the alarm on reconcile-ledger's count rings for losses and for nothing else. One passing fault is none. */
export const quietReconciling: Check = {
  id: 'L7',
  rule: 'reconcile-ledger finds nothing missing unless something was lost',
  // A log line does not go away; but what broke it may break other rules as well, which then are told too.
  eventually: true,
  broken: ({ logs, faults }) => {
    if (faults.length > 1 || faults.some(({ kind }) => LASTING.has(kind))) return []
    return logs.flatMap(line => {
      const said = Reconciled.safeParse(parsed(line))
      if (!said.success || said.data.fresh + said.data.open === 0) return []
      return [`reconcile-ledger counted ${said.data.fresh} new and ${said.data.open} open cases short`]
    })
  },
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
