/** Gets the field's value; undefined when the event has no such field. */
export type ValueTest = (value: unknown) => boolean

type Operator = (operand: unknown) => ValueTest

const OPERATORS: Readonly<Record<string, Operator>> = {
  prefix: operand => value => typeof value === 'string' && value.startsWith(text(operand)),
  suffix: operand => value => typeof value === 'string' && value.endsWith(text(operand)),
  'equals-ignore-case': operand => value =>
    typeof value === 'string' && value.toLowerCase() === text(operand).toLowerCase(),
  exists: operand => value => (value !== undefined) === operand,
  'anything-but': operand => {
    if (typeof operand === 'object' && operand !== null && !Array.isArray(operand)) {
      const test = operatorTest(operand)
      return value => value !== undefined && !test(value)
    }
    const excluded = [operand].flat()
    return value => value !== undefined && !excluded.includes(value)
  },
  numeric,
}

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
}

export function operatorTest(rule: object): ValueTest {
  const [[name, operand] = ['', undefined], ...more] = Object.entries(rule)
  const operator = OPERATORS[name]
  if (!operator || more.length > 0)
    throw new Error(`The filter operator ${JSON.stringify(rule)} is not understood (local/feeds/pattern/operators.ts).`)
  return operator(operand)
}

/** `["numeric", [">", 0, "<=", 5]]`: pairs of comparison and bound, all of which must hold. */
function numeric(operand: unknown): ValueTest {
  const list = Array.isArray(operand) ? operand : []
  const tests: ((value: number) => boolean)[] = []
  for (let at = 0; at < list.length; at += 2) {
    const compare = COMPARISONS[String(list[at])]
    const bound: unknown = list[at + 1]
    if (!compare || typeof bound !== 'number')
      throw new Error(`numeric does not understand ${JSON.stringify(operand)}.`)
    tests.push(value => compare(value, bound))
  }
  return value => typeof value === 'number' && tests.every(test => test(value))
}

function text(operand: unknown): string {
  if (typeof operand === 'string') return operand
  throw new Error(`A filter operator needs a text, not ${JSON.stringify(operand)}.`)
}
