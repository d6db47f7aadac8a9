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
  const wrong = (code: string, message: string) => void fields.push({ pointer: `/answers/${code}`, message })
  const coded: string[] = []
  const said: Record<string, string> = {}
  for (const [code, answer] of Object.entries(answers)) {
    const question = questions.get(code)
    if (!question) wrong(code, 'this category does not ask that')
    else if (question.datatype === 'string' || question.datatype === 'text') {
      if (typeof answer === 'string' && (question.datatype === 'text' || !/[\r\n]/.test(answer))) said[code] = answer
      else wrong(code, `must be a ${question.datatype}`)
    } else {
      const keys = codedKeys(question, answer)
      if (typeof keys === 'string') wrong(code, keys)
      else coded.push(...keys.map(key => `${code}=${key}`))
    }
  }
  for (const { code, required } of questions.values())
    if (required && isEmpty(answers[code])) wrong(code, 'must be answered')
  if (fields.length > 0) throw new DomainError('input.invalid', 'Answers do not fit the questions', { fields })
  return { coded: coded.sort(), said }
}

const isEmpty = (answer: Answers[string] | undefined): boolean =>
  answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)

/** The keys of an answer, or what is wrong with it. */
function codedKeys({ datatype, values }: Attribute, answer: Answers[string]): readonly string[] | string {
  const given = typeof answer === 'object' ? answer : [String(answer)]
  if (given.length !== 1 && datatype !== 'multivaluelist') return 'takes one value'
  if (datatype === 'number') {
    const value = Number(given[0])
    return given[0] !== '' && Math.abs(value) <= LARGEST ? [String(value)] : `must be a number up to ${LARGEST}`
  }
  if (datatype === 'datetime') {
    const at = readDate(given[0] ?? '')
    return at === undefined ? 'must be a time with its zone' : [given[0] ?? '']
  }
  return given.every(key => values.some(value => value.key === key)) ? [...new Set(given)] : 'must be one of the values'
}
