import { expect, test } from 'vitest'
import { namesOf } from './names.ts'

const names = namesOf({
  stackName: 'wangge-test',
  functions: [],
  tables: [{ name: 'wangge-test-LedgerTable9343E4AA' }] as never,
  queues: [],
  topics: [],
})

// A fault looks for its call by this name: what does not come back strikes nothing, and nobody is told.
test.each([
  ['wangge-test-LedgerTable9343E4AA', 'LedgerTable'],
  ['wangge-test-photosbucket4131342a', 'photosbucket4131342a'],
  ['wangge-test-agency-alpha-parks', 'agency-alpha-parks'],
  ['notices@wangge.example', 'notices@wangge.example'],
])('%s is %s, and back', (physical, short) => {
  expect(names.resourceOf(physical)).toBe(short)
  expect(names.resource(short)).toBe(physical)
})
