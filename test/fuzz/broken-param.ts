import { brokenNumbers } from './breakages.ts'
import { brokenText } from './broken-text.ts'
import type { JsonSchema } from './operations.ts'

/** What else JavaScript would take for a number; in an address only decimal digits are one. */
const NO_NUMBERS = { type: 'north', empty: '', blank: ' ', hex: '0x1e', list: '1,2' }

const HUGE = 3000

/** Texts that a parameter's schema does not take; the same kinds as in a body, as far as text can be wrong. */
export function brokenParam(schema: JsonSchema, valid: string): readonly { kind: string; text: string }[] {
  if (schema.type === 'string') {
    // Longer than any key of a table can be: what is not refused for it must not reach one.
    const most = schema.pattern === undefined && schema.allOf === undefined ? (schema.maxLength ?? HUGE) : 0
    const bounded = Number(most) < HUGE
    return [...brokenText(schema, valid), ...(bounded ? [{ kind: 'huge', text: valid.padEnd(HUGE, 'x') }] : [])]
  }
  if (schema.type === 'boolean') return [{ kind: 'type', text: 'maybe' }]
  const wrong = Object.entries(NO_NUMBERS).map(([kind, text]) => ({ kind, text }))
  return [...wrong, ...brokenNumbers(schema).map(([kind, value]) => ({ kind, text: String(value) }))]
}
