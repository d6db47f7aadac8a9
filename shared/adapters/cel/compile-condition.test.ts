import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RuleInputs } from '#shared/domain/routing/rule-condition.ts'
import { compileCondition } from './compile-condition.ts'

const inputs: RuleInputs = {
  ...{ severity: 'high', source: 'public', hour: 23, weekday: 7, month: 1 },
  answers: ['depth=3', 'size=big', 'what=a', 'what=b'],
}
const holds = (expression: string) => {
  const condition = compileCondition(expression)
  if (!condition.ok) throw new Error(condition.error)
  return condition.test(inputs)
}

test.each([
  ['severity == "high" && hour >= 22', true],
  ['source in ["worker", "intake"]', false],
  ['weekday >= 6 || month == 2', true],
  ['answer(answers, "size") == "big"', true],
  ['"what=b" in answers', true],
  ['number(answers, "depth") > 2.0', true],
  ['number(answers, "missing") < 2.0', false],
  ['number(answers, "missing") >= 0.0', false],
  ['answer(answers, "missing") == ""', true],
])('%s', (expression, expected) => expect(holds(expression)).toBe(expected))

test.each(['((', 'hour', 'hour > "a"', 'nobody == 1', 'severity + 1 == 2', 'true '.repeat(200)])(
  'refused: %s',
  expression => {
    expect(compileCondition(expression).ok).toBe(false)
  },
)

test.each(['8 / hour > 1', 'answers[9] == "x"', 'int(source) == 1', 'source.matches("(")'])(
  '%s can fail: said so, and then it does not hold',
  expression => {
    expect(holds(expression)).toBe(false)
    expect(compileCondition(expression)).toMatchObject({ mayFail: [expect.any(String)] })
  },
)

test('whatever is written there, it is compiled or refused', () => {
  const parts = fc.constantFrom(
    ...['hour', '>', '1', '"a"', '(', ')', 'in', 'answers', '&&', '!', '[', ']', '.', 'size'],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts).map(list => list.join(' ')),
      ),
      expression => {
        const condition = compileCondition(expression)
        if (condition.ok) expect(typeof condition.test(inputs)).toBe('boolean')
        else expect(condition.error).not.toBe('')
      },
    ),
  )
})
