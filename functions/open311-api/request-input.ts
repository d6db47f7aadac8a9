import type { Attribute } from '#shared/domain/open311/attribute.ts'
import { attributeLines, checkAttributes, type GivenAttributes } from '#shared/domain/open311/check-attributes.ts'
import { attributesOf, brokenAttributes, type Form, lastOf } from '#shared/domain/open311/read-form.ts'
import { type Complaint, Open311Refusal } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { Category } from '#shared/domain/registry/entries.ts'
import type { BothNames } from '#shared/domain/registry/names.ts'
import { ReportInput } from '#shared/domain/report/report-input.ts'
import type { Answers } from '#shared/domain/report/sort-answers.ts'
import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'
import { parse } from '#shared/runtime/parse.ts'
import { confirmation } from './told-in.ts'

/** The report in a POST of a request. Throws a refusal that names everything wrong with it. */
export function requestInput(form: Form, category: Category): Omit<ReportInput, 'photos'> {
  const complaints: Complaint[] = []
  const complain = (description: BothNames) => void complaints.push({ code: 400, description })
  const value = (name: string) => lastOf(form, name)
  const asked = category.attributes ?? []
  const given = attributesOf(form)
  complaints.push(...checkAttributes(asked, given))
  for (const name of brokenAttributes(form)) complain(REFUSALS.attributeName(name))
  const description = value('description')
  const url = value('media_url')
  const lines = [description, ...attributeLines(asked, given), url].filter(line => line !== undefined)
  const words = lines.length > 0 ? lines.join('\n') : category.name.zh
  if ((description?.length ?? 0) > WORDS_MAX) complain(REFUSALS.tooLong('description', WORDS_MAX))
  else if (words.length > WORDS_MAX) complain(REFUSALS.tooLongTogether(WORDS_MAX))

  const [lat, long] = [numberOf(value('lat')), numberOf(value('long'))]
  if ((lat === undefined) !== (long === undefined)) complain(REFUSALS.latAndLong)
  if (Number.isNaN(lat) || Number.isNaN(long)) complain(REFUSALS.degrees)
  const position = lat !== undefined && long !== undefined ? { lat, lon: long } : undefined
  const [address, addressId] = [value('address_string'), value('address_id')]
  if (!position && !address && !addressId) complain(REFUSALS.noPlace)
  if (complaints.length > 0) throw new Open311Refusal(complaints)

  const name = [value('first_name'), value('last_name')].filter(part => part !== undefined).join(' ')
  const contact = { ...(name && { name }), ...some('phone', phoneOf(value('phone'))), ...some('email', value('email')) }
  const input = {
    words,
    place: {
      ...(position && { position }),
      ...(addressId && { area: addressId }),
      ...some('words', address),
    },
    category: category.id,
    answers: answersOf(asked, given),
    ...confirmation(form),
    ...(Object.keys(contact).length > 0 && { contact }),
  }
  return parse(ReportInput.omit({ photos: true }), input, '')
}

/** The same answers for routing and for the record; as lines of the words they are for people. */
const answersOf = (asked: readonly Attribute[], given: GivenAttributes): Answers =>
  Object.fromEntries(
    asked
      .filter(({ code, variable }) => variable && given.get(code)?.length)
      .map(({ code, datatype }): [string, Answers[string]] => {
        const all = given.get(code) ?? []
        const [first = ''] = all
        return [code, datatype === 'multivaluelist' ? all : datatype === 'number' ? Number(first) : first]
      }),
  )

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^[+-]?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN

/** Dots and strokes between digits are spaces to us, an extension (`x3`, `ext. 3`, `#3`) follows a dash. */
const phoneOf = (text: string | undefined): string | undefined =>
  text?.replace(/\s*(?:x|ext\.?|#)\s*(\d{1,6})$/i, '-$1').replaceAll(/[./]/g, ' ')

const some = (name: string, text: string | undefined) => (text === undefined ? {} : { [name]: text })
