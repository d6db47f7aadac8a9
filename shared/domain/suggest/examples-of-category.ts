import type { Category } from '../registry/entries.ts'
import type { Example } from './train-suggester.ts'

/** What the taxonomy itself teaches: names, the names of conditions that say something, and what people call it. */
export function examplesOfCategory({ id, name, conditions, keywords = [] }: Category): readonly Example[] {
  const named = conditions.length > 1 ? conditions.flatMap(condition => textsOf(condition.name)) : []
  return [
    ...[...textsOf(name), ...keywords].map(text => ({ category: id, text, keyword: true })),
    ...named.map(text => ({ category: id, text, keyword: false })),
  ]
}

const textsOf = ({ zh, en }: Category['name']): string[] => (en === undefined ? [zh] : [zh, en])
