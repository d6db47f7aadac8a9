import type { JsonSchema } from './operations.ts'

interface Broken {
  readonly kind: string
  readonly text: string
}

/** Nearly right: what people and programs really send. */
const OF_FORMAT: Readonly<Record<string, string>> = {
  email: 'someone.example.org',
  uuid: '0193b0f2-8c1e-4000-8000-00000000000g',
  date: '2026-02-30',
  'date-time': '2026-11-22T08:00:00',
}

/** Texts that a string's schema does not take, one for each of its rules; made from one that it takes. */
export function brokenText(schema: JsonSchema, valid: string): readonly Broken[] {
  const { minLength, maxLength, enum: values, format, allOf = [] } = schema
  const patterns = [schema, ...(allOf as JsonSchema[])].flatMap(({ pattern }) =>
    typeof pattern === 'string' ? [new RegExp(pattern)] : [],
  )
  const near = [`${valid}!`, `${valid}🚧`, `${valid}\n`, ` ${valid}`, '🚧', '']
  const broken: [kind: string, text: string | undefined][] = [
    ['short', Number(minLength) > 0 ? valid.slice(0, Number(minLength) - 1) : undefined],
    ['long', maxLength === undefined ? undefined : valid.padEnd(Number(maxLength) + 1, 'x')],
    ['enum', Array.isArray(values) ? `${valid}-too` : undefined],
    ['format', OF_FORMAT[String(format)]],
    ...patterns.map((pattern, index): [string, string | undefined] => [
      index === 0 ? 'pattern' : `pattern-${index + 1}`,
      [valid.toUpperCase(), ...near].find(text => !pattern.test(text)),
    ]),
  ]
  return broken.flatMap(([kind, text]) => (text === undefined ? [] : [{ kind, text }]))
}
