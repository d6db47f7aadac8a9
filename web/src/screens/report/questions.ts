import { language } from '../../language/language.ts'
import type { Category } from '../../place/taxonomy.ts'

export type Question = NonNullable<Category['attributes']>[number]

/** What a category asks of its reporter, in its order. */
export const questionsOf = (category: Category | undefined): readonly Question[] =>
  [...(category?.attributes ?? [])].sort((a, b) => a.order - b.order)

export const questionText = ({ description, en }: Question): string =>
  (language.value === 'en' ? en : undefined) ?? description

export const answerText = ({ name, en }: Question['values'][number]): string =>
  (language.value === 'en' ? en : undefined) ?? name
