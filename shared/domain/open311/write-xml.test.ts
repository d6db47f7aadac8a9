import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '#test/support/any-text.ts'
import { asJson, parseXml } from '#test/support/open311.ts'
import { writeJson } from './write-json.ts'
import { writeXml } from './write-xml.ts'

/** Half surrogate pairs, control characters and all: what people and machines send. */
const text = fc.oneof(anyText, fc.constantFrom('<a>&amp;]]>', '\r\n', '\uD800', 'a\uDC00b', ' '))
const cell = fc.oneof(text, fc.constant(null), fc.integer(), fc.boolean())
const row = fc.record({ service_request_id: fc.stringMatching(/^[a-z0-9]{1,9}$/), description: cell, address: cell })

describe('any answer', () => {
  test('is well-formed XML that says what the JSON says', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), rows => {
        const answer = { root: 'service_requests', item: 'request', rows }
        const sayable = rows.map(({ service_request_id, description, address }) => ({
          ...{ service_request_id, description: spoken(description), address: spoken(address) },
        }))
        expect(asJson(parseXml(writeXml(answer)))).toEqual(sayable)
        expect(JSON.parse(writeJson(answer))).toEqual(JSON.parse(JSON.stringify(rows)))
      }),
    )
  })
  test('what XML cannot say becomes the replacement character', () => {
    const answer = { root: 'discovery', row: { contact: 'a\u0000b\uD800c\uFFFEd 🚧' } }
    expect(asJson(parseXml(writeXml(answer)))).toEqual({ contact: 'a\uFFFDb\uFFFDc\uFFFDd 🚧' })
  })
})

/** What is left of a value in XML: text, empty elements for nothing. */
function spoken(value: string | number | boolean | null): string | null {
  const kept = String(value ?? '').replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
  return kept === '' ? null : kept
}
