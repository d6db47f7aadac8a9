import { expect, test } from 'vitest'
import { STATUSES } from '#shared/domain/case/status.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { makeLifecycle } from './make-lifecycle.ts'

const text = makeLifecycle()
const diagram = text.slice(text.indexOf('stateDiagram-v2'), text.indexOf('```\n\nRouting'))

test('every state is drawn, entered and left or ended', () => {
  for (const status of STATUSES) {
    expect(diagram).toMatch(new RegExp(`--> ${status}(:|$)`, 'm'))
    expect(diagram).toMatch(new RegExp(`^  ${status} --> `, 'm'))
  }
})

test('every action has its row, with who and with what it must carry', () => {
  const rows = text.split('\n').filter(line => line.startsWith('| `'))
  expect(rows).toHaveLength(TRANSITIONS.length)
  for (const row of rows) expect(row.split(' | ')).toHaveLength(7)
  expect(rows.find(row => row.includes('`resolve`'))).toContain('words, before, after')
})

test('what ends for good ends, and nothing else does', () => {
  const ends = [...diagram.matchAll(/^ {2}(\w+) --> \[\*\]/gm)].map(([, status]) => status)
  expect(ends).toEqual(['Voided', 'Transferred', 'SelfHandled'])
})
