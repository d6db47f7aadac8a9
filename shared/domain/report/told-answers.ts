import type { Attribute } from '../open311/attribute.ts'

/** An answer as somebody reads it. */
export interface ToldAnswer {
  readonly question: string
  readonly answer: string
}

interface Given {
  /** `code=key`. */
  readonly coded: readonly string[]
  readonly said: Readonly<Record<string, string>>
}

/**
 * The answers to a category's questions in words, in the order they are asked. Where the category no longer has the question or
 * the value, its code or key stands for it: what was answered and is not erased is never left out.
 */
export function toldAnswers(
  asked: readonly Attribute[],
  { coded, said }: Given,
  language: 'zh' | 'en',
): readonly ToldAnswer[] {
  const questions = new Map(asked.map(attribute => [attribute.code, attribute]))
  const answers = new Map<string, string[]>()
  const add = (code: string, answer: string) => answers.set(code, [...(answers.get(code) ?? []), answer])
  for (const text of coded) {
    const at = text.indexOf('=')
    const [code, key] = [text.slice(0, at), text.slice(at + 1)]
    const value = questions.get(code)?.values.find(one => one.key === key)
    add(code, value ? ((language === 'en' ? value.en : undefined) ?? value.name) : key)
  }
  for (const [code, answer] of Object.entries(said)) add(code, answer)
  const orderOf = (code: string) => questions.get(code)?.order ?? Number.POSITIVE_INFINITY
  return [...answers]
    .sort(([a], [b]) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1))
    .map(([code, given]) => {
      const question = questions.get(code)
      const text = (language === 'en' ? question?.en : undefined) ?? question?.description ?? code
      return { question: text, answer: given.join(language === 'zh' ? '、' : ', ') }
    })
}
