import * as z from 'zod'
import { Attribute } from '#shared/domain/open311/attribute.ts'
import { Category, Condition } from '#shared/domain/registry/entries.ts'
import type { BadRow } from './bad-row.ts'
import { CATEGORY_COLUMNS, CONDITION_COLUMNS } from './columns/category-columns.ts'
import { QUESTION_COLUMNS } from './columns/question-columns.ts'
import { SYNONYM_COLUMNS } from './columns/synonym-columns.ts'
import type { PlannedEntry } from './planned-entry.ts'
import { readRows } from './read-rows.ts'
import type { SourceFile } from './source-file.ts'

const ConditionRow = z.strictObject({ category: z.string(), condition: Condition })
const Words = z.array(z.string().trim().min(1)).default([])
const SynonymRow = z.strictObject({ category: z.string(), zh: Words, en: Words })

const QuestionRow = z.strictObject({ category: z.string(), question: Attribute })

/** What belongs to categories and is a file of its own. */
export interface CategoryFiles {
  readonly conditions: SourceFile
  /** How people call them. */
  readonly synonyms?: SourceFile | undefined
  /** What they ask of their reporter. */
  readonly questions?: SourceFile | undefined
}

/** Every row of the other files must belong to a category of the first. */
export function planCategories(
  categories: SourceFile,
  { conditions, synonyms, questions }: CategoryFiles,
): { entries: PlannedEntry<'category'>[]; bad: BadRow[] } {
  const heads = readRows(categories, CATEGORY_COLUMNS, Category)
  const parts = readRows(conditions, CONDITION_COLUMNS, ConditionRow)
  const bad = [...heads.bad, ...parts.bad]
  const of = new Map<string, Condition[]>(heads.rows.map(({ value }) => [value.id, []]))
  for (const { value, line } of parts.rows) {
    const list = of.get(value.category)
    const at = { file: conditions.file, line }
    if (!list)
      bad.push({ ...at, column: 'code', reason: `There is no category ${value.category} in ${categories.file}` })
    else if (list.some(({ id }) => id === value.condition.id))
      bad.push({ ...at, column: 'condition', reason: `${value.category} has condition ${value.condition.id} already` })
    else list.push(value.condition)
  }
  const words = synonyms ? synonymsOf(synonyms, of, categories.file, bad) : new Map<string, string[]>()
  const asked = questions ? questionsOf(questions, of, categories.file, bad) : new Map<string, Attribute[]>()
  const entries = heads.rows.map(({ value, line }) => ({
    entry: {
      ...value,
      conditions: of.get(value.id) ?? [],
      ...(words.has(value.id) && { keywords: words.get(value.id) }),
      ...(asked.has(value.id) && { attributes: asked.get(value.id) }),
    },
    file: categories.file,
    line,
  }))
  return { entries, bad }
}

function synonymsOf(
  source: SourceFile,
  categories: ReadonlyMap<string, unknown>,
  file: string,
  bad: BadRow[],
): ReadonlyMap<string, string[]> {
  const read = readRows(source, SYNONYM_COLUMNS, SynonymRow)
  bad.push(...read.bad)
  const words = new Map<string, string[]>()
  for (const { value, line } of read.rows) {
    const at = { file: source.file, line, column: 'category' }
    if (!categories.has(value.category))
      bad.push({ ...at, reason: `There is no category ${value.category} in ${file}` })
    else words.set(value.category, [...(words.get(value.category) ?? []), ...value.zh, ...value.en])
  }
  return words
}

function questionsOf(
  source: SourceFile,
  categories: ReadonlyMap<string, unknown>,
  file: string,
  bad: BadRow[],
): ReadonlyMap<string, Attribute[]> {
  const read = readRows(source, QUESTION_COLUMNS, QuestionRow)
  bad.push(...read.bad)
  const asked = new Map<string, Attribute[]>()
  for (const { value, line } of read.rows) {
    const at = { file: source.file, line }
    const list = asked.get(value.category) ?? []
    if (!categories.has(value.category))
      bad.push({ ...at, column: 'category', reason: `There is no category ${value.category} in ${file}` })
    else if (list.some(({ code, order }) => code === value.question.code || order === value.question.order))
      bad.push({ ...at, column: 'code', reason: `${value.category} has a question of this code or order already` })
    else asked.set(value.category, [...list, value.question])
  }
  return asked
}
