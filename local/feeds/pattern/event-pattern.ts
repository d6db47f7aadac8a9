import { operatorTest, type ValueTest } from './operators.ts'

/**
 * EventBridge's filter patterns as Lambda mappings use them. Compiled once, so that a pattern this evaluator does not
 * understand stops the start instead of passing or dropping records.
 */
export function compilePattern(pattern: unknown): (event: unknown) => boolean {
  if (typeof pattern !== 'object' || pattern === null || Array.isArray(pattern))
    throw new Error(`A filter pattern must be an object: ${JSON.stringify(pattern)}`)
  const tests = Object.entries(pattern).map(([field, rule]) => (field === '$or' ? anyOf(rule) : fieldTest(field, rule)))
  return event => tests.every(test => test(event))
}

/** Several filters of one mapping: any match passes; none given, everything passes. */
export function compileFilters(patterns: readonly unknown[]): (event: unknown) => boolean {
  const tests = patterns.map(compilePattern)
  return event => tests.length === 0 || tests.some(test => test(event))
}

function anyOf(patterns: unknown): (event: unknown) => boolean {
  if (!Array.isArray(patterns)) throw new Error('$or needs a list of patterns.')
  return compileFilters(patterns)
}

function fieldTest(field: string, rule: unknown): (event: unknown) => boolean {
  if (!Array.isArray(rule)) {
    const inner = compilePattern(rule)
    // Inside a list, one element that fits is enough.
    return event => [fieldOf(event, field)].flat().some(inner)
  }
  const tests = rule.map(valueTest)
  return event => {
    const value = fieldOf(event, field)
    return tests.some(test => (Array.isArray(value) && value.length > 0 ? value.some(test) : test(value)))
  }
}

function valueTest(rule: unknown): ValueTest {
  return typeof rule === 'object' && rule !== null ? operatorTest(rule) : value => value === rule
}

function fieldOf(event: unknown, field: string): unknown {
  return typeof event === 'object' && event !== null && Object.hasOwn(event, field)
    ? (event as Record<string, unknown>)[field]
    : undefined
}
