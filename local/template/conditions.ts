import { resolve, type Scope } from './intrinsics.ts'
import { TemplateError } from './template-error.ts'

type Operator = (operands: unknown[], scope: Scope) => boolean

const OPERATORS: Readonly<Record<string, Operator>> = {
  'Fn::Equals': ([left, right], scope) => String(resolve(left, scope)) === String(resolve(right, scope)),
  'Fn::And': (operands, scope) => operands.every(operand => evaluateCondition(operand, scope)),
  'Fn::Or': (operands, scope) => operands.some(operand => evaluateCondition(operand, scope)),
  'Fn::Not': ([operand], scope) => !evaluateCondition(operand, scope),
}

/** The value of one entry of the template's `Conditions`. */
export function evaluateCondition(expression: unknown, scope: Scope): boolean {
  const [name, argument] = Object.entries(expression as object)[0] ?? ['', undefined]
  if (name === 'Condition') return scope.condition(String(argument))
  const operator = OPERATORS[name]
  if (!operator || !Array.isArray(argument))
    throw new TemplateError(
      scope.where,
      `the condition function ${name} is not understood (local/template/conditions.ts).`,
    )
  return operator(argument, scope)
}
