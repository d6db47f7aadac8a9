import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '#test/support/any-text.ts'
import { CaseId, deriveCaseId, parseCaseNumber, showCaseNumber } from './case-number.ts'
import { ALPHABET, checkSymbol } from './crockford.ts'

const symbol = fc.constantFrom(...ALPHABET)
const caseIds = fc.string({ unit: symbol, minLength: 10, maxLength: 10 }).map(text => CaseId.parse(text))
const shown = showCaseNumber(CaseId.parse('7K4QM2X9RD'))

test('a number is shown in two groups and its check symbol', () => {
  expect(shown).toBe('7K4QM-2X9RD-6')
})

test.each([
  ['as shown', shown],
  ['in lower case', shown.toLowerCase()],
  ['with spaces', shown.replaceAll('-', ' ')],
  ['without anything between', shown.replaceAll('-', '')],
  ['without its check symbol', '7K4QM-2X9RD'],
])('it is read %s', (_how, text) => expect(parseCaseNumber(text)).toBe('7K4QM2X9RD'))

test('O is read as 0, I and L as 1', () => {
  expect(parseCaseNumber('OOIIL 00000')).toBe('0011100000')
})

test.each(['', '7K4QM', '7K4QM-2X9R', `${shown}0`, '7K4QM-2X9RU', '7K4QM_2X9RD', '网格7K4QM2X9', `${shown}/../x`])(
  'what cannot be a number is none: %j',
  text => expect(parseCaseNumber(text)).toBeUndefined(),
)

describe('every number', () => {
  test('is read back from how it is shown', () => {
    fc.assert(
      fc.property(caseIds, id => {
        expect(parseCaseNumber(showCaseNumber(id))).toBe(id)
      }),
    )
  })

  test('whatever text is read gives a number or nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        const id = parseCaseNumber(text)
        expect(id === undefined || CaseId.safeParse(id).success).toBe(true)
      }),
    )
  })

  test('tells any single wrong symbol by its check symbol', () => {
    const at = fc.nat(10)
    fc.assert(
      fc.property(caseIds, at, symbol, (id, index, wrong) => {
        const number = showCaseNumber(id).replaceAll('-', '')
        fc.pre(number[index] !== wrong)
        expect(parseCaseNumber(number.slice(0, index) + wrong + number.slice(index + 1))).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })
})

test('every exchange of two neighbours is told, but 0 with Z, which Luhn cannot see', () => {
  const missed = new Set<string>()
  for (const a of ALPHABET) {
    for (const b of ALPHABET) {
      if (a === b) continue
      for (const at of [0, 1]) {
        const [right, wrong] = [a + b, b + a].map(pair => checkSymbol('5'.repeat(at) + pair + '5'.repeat(8 - at)))
        if (right === wrong) missed.add([a, b].sort().join(''))
      }
    }
  }
  expect([...missed]).toEqual(['0Z'])
})

test('the last symbol exchanged with the check symbol is told too', () => {
  fc.assert(
    fc.property(caseIds, id => {
      const number = showCaseNumber(id).replaceAll('-', '')
      const [last = '', check = ''] = number.slice(-2)
      fc.pre(last !== check && last + check !== '0Z' && last + check !== 'Z0')
      expect(parseCaseNumber(number.slice(0, -2) + check + last)).toBeUndefined()
    }),
  )
})

describe('the number of a report', () => {
  test('is the same for the same sender and key', () => {
    expect(deriveCaseId('xihu', 'public', 'key-1', 0)).toBe(deriveCaseId('xihu', 'public', 'key-1', 0))
    // A golden one: numbers given out must never change.
    expect(deriveCaseId('xihu', 'public', 'key-1', 0)).toMatchInlineSnapshot(`"59N0THHNGE"`)
  })

  test('differs by tenant, sender, key and draw, and by where one ends and the next begins', () => {
    const numbers = [
      deriveCaseId('xihu', 'public', 'key-1', 0),
      deriveCaseId('other', 'public', 'key-1', 0),
      deriveCaseId('xihu', 'worker', 'key-1', 0),
      deriveCaseId('xihu', 'public', 'key-2', 0),
      deriveCaseId('xihu', 'publick', 'ey-1', 0),
      ...Array.from({ length: 40 }, (_, draw) => deriveCaseId('xihu', 'public', 'key-1', draw + 1)),
    ]
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of numbers) expect(CaseId.parse(number)).toBe(number)
  })

  test('takes whatever a caller or key holds', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(20), (caller, key, draw) => {
        expect(CaseId.safeParse(deriveCaseId('xihu', caller, key, draw)).success).toBe(true)
      }),
    )
  })
})
