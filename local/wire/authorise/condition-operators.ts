import { matchPattern } from './match-pattern.ts'

export type Test = (wanted: string, actual: string) => boolean

const same: Test = (wanted, actual) => wanted === actual
const sameIgnoringCase: Test = (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase()
const like: Test = (wanted, actual) => matchPattern(wanted, actual)
/** Each of an ARN's six parts matches for itself, so that a `*` does not run over a colon. */
const arnLike: Test = (wanted, actual) => {
  const [want, have] = [sixParts(wanted), sixParts(actual)]
  return want.length === have.length && want.every((part, index) => matchPattern(part, have[index] ?? ''))
}
const sixParts = (arn: string) => {
  const parts = arn.split(':')
  return [...parts.slice(0, 5), parts.slice(5).join(':')]
}
const number =
  (holds: (actual: number, wanted: number) => boolean): Test =>
  (wanted, actual) =>
    holds(Number(actual), Number(wanted))

/** `negated`: true when NO wanted value fits, and true when the key is absent. */
export interface Operator {
  readonly test: Test
  readonly negated: boolean
}

const is = (test: Test): Operator => ({ test, negated: false })
const not = (test: Test): Operator => ({ test, negated: true })

/** The operators understood; a policy with another one stops the start. */
export const operators: ReadonlyMap<string, Operator> = new Map([
  ['StringEquals', is(same)],
  ['StringNotEquals', not(same)],
  ['StringEqualsIgnoreCase', is(sameIgnoringCase)],
  ['StringLike', is(like)],
  ['StringNotLike', not(like)],
  ['ArnEquals', is(arnLike)],
  ['ArnLike', is(arnLike)],
  ['ArnNotEquals', not(arnLike)],
  ['ArnNotLike', not(arnLike)],
  ['Bool', is(sameIgnoringCase)],
  ['NumericEquals', is(number((actual, wanted) => actual === wanted))],
  ['NumericLessThan', is(number((actual, wanted) => actual < wanted))],
  ['NumericLessThanEquals', is(number((actual, wanted) => actual <= wanted))],
  ['NumericGreaterThan', is(number((actual, wanted) => actual > wanted))],
  ['NumericGreaterThanEquals', is(number((actual, wanted) => actual >= wanted))],
])

/** The keys the wire can answer. A condition on any other key is not understood, which is an error, never an allow. */
export const knownKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalservicename',
  'aws:securetransport',
  'aws:sourceaccount',
  'aws:sourcearn',
  's3:tlsversion',
  'dynamodb:leadingkeys',
  'kms:calleraccount',
  'kms:viaservice',
  'kms:grantisforawsresource',
  's3:prefix',
])
