import { join } from 'node:path'
import { planPlace } from '#cli/import/import-place.ts'
import { Category } from '#shared/domain/registry/entries.ts'
import { examplesOfCategory } from '#shared/domain/suggest/examples-of-category.ts'
import { trainSuggester } from '#shared/domain/suggest/train-suggester.ts'

/** What a new deployment begins with: trained on the taxonomy that comes with Wangge, and on no report. */
export function taxonomyModel() {
  const plan = planPlace(join(import.meta.dirname, '../data/xihu')).find(({ kind }) => kind === 'category')
  const categories = (plan?.entries ?? []).map(({ entry }) => Category.parse(entry))
  return trainSuggester(categories.flatMap(examplesOfCategory), 'taxonomy')
}
