import { type Column, type KindColumns, number, text, yesNo } from './column.ts'

/** `key=name=English name`, separated by `|`. */
const values = (...path: string[]): Column => ({
  path,
  read: cell =>
    cell.split('|').map(value => {
      const [key, name, en] = value.split('=')
      return { key, name, ...(en && { en }) }
    }),
})

/** What a category asks of its reporter: one row for each question. */
export const QUESTION_COLUMNS: KindColumns = {
  columns: {
    category: text('category'),
    code: text('question', 'code'),
    datatype: text('question', 'datatype'),
    required: yesNo('question', 'required'),
    order: number('question', 'order'),
    question_zh: text('question', 'description'),
    question_en: text('question', 'en'),
    values: values('question', 'values'),
  },
}
