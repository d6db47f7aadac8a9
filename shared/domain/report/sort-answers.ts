import { DomainError, type FieldError } from '../errors/domain-error.ts'
import type { Attribute } from '../open311/attribute.ts'
import { readDate } from '../open311/read-date.ts'

/** What a reporter answered, by the attribute's code. */
export type Answers = Readonly<Record<string, string | number | readonly string[]>>

export interface SortedAnswers {
  /** `code=key`, sorted: keys of lists, numbers and times. They say nothing of a person and stand in the ledger. */
  readonly coded: readonly string[]
  /** Free text, which is somebody's own words: for the vault. */
  readonly said: Readonly<Record<string, string>>
}

/** A phone number is a number too; nothing that is counted or measured in the street is as large. */
const LARGEST = 1_000_000

/** Checks answers against a category's questions and keeps apart what may be personal. Throws input.invalid naming each. */
export function sortAnswers(asked: readonly Attribute[], answers: Answers): SortedAnswers {
  const questions = new Map(asked.filter(({ variable }) => variable).map(attribute => [attribute.code, attribute]))
  const fields: FieldError[] = []
  const wrong = (code: string, why: Wrong) => void fields.push({ pointer: `/answers/${code}`, ...why })
  const coded: string[] = []
  const said: Record<string, string> = {}
  for (const [code, answer] of Object.entries(answers)) {
    const question = questions.get(code)
    if (!question) wrong(code, { message: 'this category does not ask that', zh: '该类别没有这个问题' })
    else if (question.datatype === 'string' || question.datatype === 'text') {
      if (typeof answer === 'string' && (question.datatype === 'text' || !/[\r\n]/.test(answer))) said[code] = answer
      else wrong(code, question.datatype === 'text' ? TEXT : LINE)
    } else {
      const keys = codedKeys(question, answer)
      if ('message' in keys) wrong(code, keys)
      else coded.push(...keys.map(key => `${code}=${key}`))
    }
  }
  for (const { code, required } of questions.values())
    if (required && isEmpty(answers[code])) wrong(code, { message: 'must be answered', zh: '必须回答' })
  if (fields.length > 0) throw new DomainError('input.invalid', 'Answers do not fit the questions', { fields })
  return { coded: coded.sort(), said }
}

type Wrong = Omit<FieldError, 'pointer'>

const TEXT: Wrong = { message: 'must be a text', zh: '须为文字' }
const LINE: Wrong = { message: 'must be a string', zh: '须为一行文字' }

const isEmpty = (answer: Answers[string] | undefined): boolean =>
  answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)

/** The keys of an answer, or what is wrong with it. */
function codedKeys({ datatype, values }: Attribute, answer: Answers[string]): readonly string[] | Wrong {
  const given = typeof answer === 'object' ? answer : [String(answer)]
  if (given.length !== 1 && datatype !== 'multivaluelist') return { message: 'takes one value', zh: '只能有一个答案' }
  if (datatype === 'number') {
    const value = Number(given[0])
    if (given[0] !== '' && Math.abs(value) <= LARGEST) return [String(value)]
    return { message: `must be a number up to ${LARGEST}`, zh: `须为不超过 ${LARGEST} 的数` }
  }
  if (datatype === 'datetime') {
    const at = readDate(given[0] ?? '')
    return at === undefined ? { message: 'must be a time with its zone', zh: '须为带时区的时间' } : [given[0] ?? '']
  }
  if (given.every(key => values.some(value => value.key === key))) return [...new Set(given)]
  return { message: 'must be one of the values', zh: '须为所列选项之一' }
}
