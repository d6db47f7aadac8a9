import { Environment } from '@marcbachmann/cel-js'
import type { CompiledCondition, RuleInputs } from '#shared/domain/routing/rule-condition.ts'

const ENVIRONMENT = new Environment({ limits: { maxAstNodes: 100, maxDepth: 16, maxListElements: 50 } })
  .registerVariable('severity', 'string')
  .registerVariable('source', 'string')
  .registerVariable('hour', 'int')
  .registerVariable('weekday', 'int')
  .registerVariable('month', 'int')
  .registerVariable('answers', 'list<string>')
  .registerFunction('answer(list<string>, string): string', answer)
  .registerFunction('number(list<string>, string): double', (answers: readonly string[], code: string) => {
    const given = answer(answers, code)
    // No number compares with nothing: an answer that is missing fulfils no condition.
    return given === '' ? Number.NaN : Number(given)
  })

/** The key given for a question, the first of several; empty where it was not answered. */
function answer(answers: readonly string[], code: string): string {
  return answers.find(one => one.startsWith(`${code}=`))?.slice(code.length + 1) ?? ''
}

const KEPT = new Map<string, CompiledCondition>()

/** CEL, type-checked: the expression must be true or false over severity, source, hour, weekday, month and answers. */
export function compileCondition(expression: string): CompiledCondition {
  const kept = KEPT.get(expression)
  if (kept) return kept
  const made = compile(expression)
  if (KEPT.size < 10_000) KEPT.set(expression, made)
  return made
}

function compile(expression: string): CompiledCondition {
  const checked = ENVIRONMENT.check(expression)
  if (!checked.valid) return { ok: false, error: firstLine(checked.error) }
  if (String(checked.type) !== 'bool') return { ok: false, error: `It is a ${checked.type}, not true or false` }
  const evaluate = ENVIRONMENT.parse(expression)
  return {
    ok: true,
    test(inputs) {
      try {
        return evaluate(variablesOf(inputs)) === true
      } catch {
        return false
      }
    },
    mayFail: [...new Set(failing(evaluate.ast))],
  }
}

const variablesOf = ({ hour, weekday, month, ...rest }: RuleInputs) => ({
  ...rest,
  hour: BigInt(hour),
  weekday: BigInt(weekday),
  month: BigInt(month),
})

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/** Division, indexes and conversions fail on some inputs. */
const FAILING = new Set(['/', '%', '[]', 'int', 'uint', 'double', 'timestamp', 'duration', 'matches'])

function failing(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(failing)
  if (typeof node !== 'object' || node === null || !('op' in node) || !('args' in node)) return []
  const { op, args } = node
  const name = op === 'call' || op === 'rcall' ? (Array.isArray(args) ? args[0] : undefined) : op
  return [...(typeof name === 'string' && FAILING.has(name) ? [name] : []), ...failing(args)]
}
