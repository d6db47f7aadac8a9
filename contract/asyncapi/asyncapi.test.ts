import { readFileSync } from 'node:fs'
import { Parser } from '@asyncapi/parser'
import { describe, expect, test } from 'vitest'
import { breakingChanges } from './breaking-changes.ts'
import { makeAsyncApi } from './make-asyncapi.ts'
import { RELEASED_FILE } from './released-file.ts'

const released = () => JSON.parse(readFileSync(RELEASED_FILE, 'utf8'))
const generated = () => JSON.parse(JSON.stringify(makeAsyncApi()))

test('the contract is a valid AsyncAPI document', async () => {
  const diagnostics = await new Parser().validate(JSON.stringify(makeAsyncApi()))
  const faults = diagnostics.filter(({ severity }) => severity <= 1)
  expect(faults.map(({ message, path }) => `${path.join('.')}: ${message}`)).toEqual([])
})

test('it only adds to what was released last', () => {
  expect(breakingChanges(released(), generated())).toEqual([])
})

test('what was released last is the contract as it is', () => {
  expect(released(), 'partners were not given what is new: look at it, then `npm run contract:release`').toEqual(
    generated(),
  )
})

describe('what would break somebody is told', () => {
  const event = 'event'
  test.each<[string, (contract: ReturnType<typeof generated>) => void, RegExp]>([
    ['a channel less', contract => void delete contract.channels.caseEvents, /channel caseEvents is gone/],
    [
      'a message less',
      contract => void delete contract.channels.intake.messages.task_signed,
      /task_signed of intake is gone/,
    ],
    [
      'a field less',
      contract => void delete contract.components.messages[event].payload.properties.data.properties.seq,
      /event\.data\.seq is gone/,
    ],
    [
      'another type',
      contract =>
        Object.assign(contract.components.messages[event].payload.properties.data.properties.seq, { type: 'string' }),
      /seq: another type/,
    ],
    [
      'a sent field that may be missing',
      contract => void contract.components.messages[event].payload.properties.data.required.shift(),
      /may now be missing/,
    ],
    [
      'a received field that is needed',
      contract => void contract.components.messages.report_submitted.payload.properties.data.required.push('place'),
      /place is now needed/,
    ],
    [
      'a received text that may be less long',
      contract =>
        Object.assign(contract.components.messages.report_submitted.payload.properties.data.properties.words, {
          maxLength: 10,
        }),
      /words: another maxLength/,
    ],
    [
      'a sent text of another pattern',
      contract =>
        Object.assign(contract.components.messages[event].payload.properties.data.properties.caseId, { pattern: '^x' }),
      /caseId: another pattern/,
    ],
    [
      'a word less',
      contract => void contract.components.messages[event].payload.properties.type.enum.shift(),
      /can no longer be/,
    ],
    [
      'a received text that may no longer be any',
      contract =>
        Object.assign(contract.components.messages.report_submitted.payload.properties.data.properties.words, {
          enum: ['a', 'b'],
        }),
      /words: can now be a, b only/,
    ],
    [
      'received answers of another kind',
      contract =>
        Object.assign(contract.components.messages.report_submitted.payload.properties.data.properties.answers, {
          additionalProperties: { type: 'string' },
        }),
      /answers: another additionalProperties/,
    ],
    [
      'another address',
      contract => Object.assign(contract.channels.agencyTasks, { address: '{stack}-tasks-{agency}' }),
      /channel agencyTasks: another address/,
    ],
    [
      'another direction',
      contract => Object.assign(contract.operations.sendCaseEvents, { action: 'receive' }),
      /channel caseEvents: another direction/,
    ],
  ])('%s', (_what, change, told) => {
    const next = generated()
    change(next)
    expect(breakingChanges(generated(), next).join('; ')).toMatch(told)
  })
  test('and what only adds is not', () => {
    const next = generated()
    next.components.messages[event].payload.properties.data.properties.more = { type: 'string' }
    next.components.messages[event].payload.properties.type.enum.push('case.reopened')
    next.channels.more = { address: '{stack}-more', messages: {} }
    expect(breakingChanges(generated(), next)).toEqual([])
  })
})
