import type { BothNames } from '../registry/names.ts'
import type { Attribute } from './attribute.ts'
import { readDate } from './read-date.ts'
import type { Complaint } from './refusal.ts'
import { REFUSALS } from './refusal-texts.ts'

export type GivenAttributes = ReadonlyMap<string, readonly string[]>

/** What is wrong with the answers to a category's questions; empty values count as not given. */
export function checkAttributes(asked: readonly Attribute[], given: GivenAttributes): readonly Complaint[] {
  const unknown = [...given.keys()].filter(code => !asked.some(attribute => attribute.code === code))
  return [
    ...unknown.map(code => bad(REFUSALS.attributeUnknown(`attribute[${code}]`))),
    ...asked.filter(({ variable }) => variable).flatMap(attribute => check(attribute, given.get(attribute.code) ?? [])),
  ]
}

function check({ code, datatype, required, values }: Attribute, answers: readonly string[]): readonly Complaint[] {
  const name = `attribute[${code}]`
  if (answers.length === 0) return required ? [bad(REFUSALS.absent(name))] : []
  if (answers.length > 1 && datatype !== 'multivaluelist') return [bad(REFUSALS.attributeOnce(name))]
  return answers.filter(answer => !fits(answer)).map(() => bad(REFUSALS.attributeType(name, datatype)))

  function fits(answer: string): boolean {
    switch (datatype) {
      case 'number':
        return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(answer)
      case 'datetime':
        return readDate(answer) !== undefined
      case 'string':
        return !/[\r\n]/.test(answer)
      case 'text':
        return true
      case 'singlevaluelist':
      case 'multivaluelist':
        return values.some(({ key }) => key === answer)
      default:
        return datatype satisfies never
    }
  }
}

/** The answers as lines of text, to stand below the reporter's words. */
export const attributeLines = (asked: readonly Attribute[], given: GivenAttributes): readonly string[] =>
  asked.flatMap(({ code, description, values }) => {
    const answers = given.get(code) ?? []
    if (answers.length === 0) return []
    return [
      `${description} ${answers.map(answer => values.find(({ key }) => key === answer)?.name ?? answer).join(', ')}`,
    ]
  })

const bad = (description: BothNames): Complaint => ({ code: 400, description })
