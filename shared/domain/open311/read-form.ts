import { refuse } from './refusal.ts'
import { REFUSALS } from './refusal-texts.ts'

/** Parameters in the order sent; a name may come several times. Empty ones are left out: they count as absent. */
export type Form = readonly (readonly [name: string, value: string])[]

/** A query string or an application/x-www-form-urlencoded body: `+` and `%20` are spaces, UTF-8 throughout. Throws a refusal. */
export function readForm(text: string): Form {
  return text
    .split('&')
    .filter(pair => pair !== '')
    .map(pair => {
      const at = pair.indexOf('=')
      return at < 0
        ? ([decoded(pair), ''] as const)
        : ([decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))] as const)
    })
    .filter(([, value]) => value.trim() !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw refuse(400, REFUSALS.notEncoded)
  }
}

/** The last value of a name, trimmed. */
export const lastOf = (form: Form, name: string): string | undefined =>
  form.findLast(([given]) => given === name)?.[1].trim()

const ATTRIBUTE = /^attribute\[([^\]]+)\](?:\[\d*\])?$/

/** Names that are meant as an attribute's and say none: an answer under one would be lost without a word. */
export const brokenAttributes = (form: Form): readonly string[] =>
  form.map(([name]) => name).filter(name => /^attribute(\[|$)/.test(name) && !ATTRIBUTE.test(name))

/** `attribute[code]=a`, `attribute[code][]=b` and either of them repeated, by code. */
export function attributesOf(form: Form): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [name, value] of form) {
    const code = ATTRIBUTE.exec(name)?.[1]
    if (code !== undefined) found.set(code, [...(found.get(code) ?? []), value])
  }
  return found
}
