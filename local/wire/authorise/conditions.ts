import type { PolicyStatement } from '#local/template/model.ts'
import { knownKeys, operators } from './condition-operators.ts'

/** Condition keys in lower case, each with its values; a key that is not there is absent from the request. */
export type RequestContext = Readonly<Record<string, readonly string[]>>

export class PolicyNotUnderstood extends Error {
  constructor(statement: PolicyStatement, what: string) {
    super(`${statement.origin}: ${what}. The local wire cannot judge this statement; teach it or change the policy.`)
    this.name = 'PolicyNotUnderstood'
  }
}

interface ParsedOperator {
  readonly set: 'each' | 'ForAllValues' | 'ForAnyValue'
  readonly name: string
  readonly ifExists: boolean
}

function parseOperator(text: string): ParsedOperator {
  const [before, after] = text.split(':')
  const set = after === undefined ? 'each' : before
  const full = after ?? before ?? ''
  const ifExists = full.endsWith('IfExists')
  const name = ifExists ? full.slice(0, -'IfExists'.length) : full
  if (set !== 'each' && set !== 'ForAllValues' && set !== 'ForAnyValue') return { set: 'each', name: text, ifExists }
  return { set, name, ifExists }
}

const list = (values: string | readonly string[]): readonly string[] => (typeof values === 'string' ? [values] : values)

/** Throws for anything this evaluator does not know, so that a start says it before any call is judged. */
export function assertUnderstood(statement: PolicyStatement): void {
  for (const text of [...statement.actions, ...statement.resources]) {
    if (text.includes('${')) throw new PolicyNotUnderstood(statement, `policy variable in ${JSON.stringify(text)}`)
  }
  for (const [operator, keys] of Object.entries(statement.conditions ?? {})) {
    const { name } = parseOperator(operator)
    if (name !== 'Null' && !operators.has(name)) throw new PolicyNotUnderstood(statement, `condition ${operator}`)
    for (const [key, values] of Object.entries(keys)) {
      if (!knownKeys.has(key.toLowerCase())) throw new PolicyNotUnderstood(statement, `condition key ${key}`)
      if (list(values).some(value => String(value).includes('${'))) {
        throw new PolicyNotUnderstood(statement, `policy variable in condition ${key}`)
      }
    }
  }
}

/** All operators and all keys must hold; among one key's values, any. */
export function conditionsHold(statement: PolicyStatement, context: RequestContext): boolean {
  return Object.entries(statement.conditions ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      holds(statement, operator, list(values).map(String), context[key.toLowerCase()]),
    ),
  )
}

function holds(
  statement: PolicyStatement,
  text: string,
  wanted: readonly string[],
  actual: readonly string[] | undefined,
): boolean {
  const { set, name, ifExists } = parseOperator(text)
  if (name === 'Null') return (actual === undefined) === (wanted[0] === 'true')
  const operator = operators.get(name)
  if (!operator) throw new PolicyNotUnderstood(statement, `condition ${text}`)
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
  if (actual === undefined) return ifExists || operator.negated || set === 'ForAllValues'
  const fits = (value: string) => wanted.some(want => operator.test(want, value)) !== operator.negated
  return set === 'ForAnyValue' ? actual.some(fits) : actual.every(fits)
}
