import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { CategoryId } from '#shared/domain/registry/ids.ts'

/** The frozen reports of one language. */
export function readEvals(language: 'zh' | 'en'): { readonly category: CategoryId; readonly text: string }[] {
  const file = join(import.meta.dirname, `reports.${language}.csv`)
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as unknown as { category: string; words: string }[]
  return rows.map(({ category, words }) => ({ category: CategoryId.parse(category), text: words }))
}
