import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'
import { newKey } from '../../../clients/ts/new-key.ts'
import { api, read } from '../api/read.ts'
import { config } from '../app/config.ts'
import type { Named } from '../language/name-of.ts'
import { suggestCategories } from './suggest-categories.ts'
import { taxonomy } from './taxonomy.ts'

export interface Suggested {
  readonly id: string
  readonly name: Named
  /** Words that weighed; none where the device itself guessed. */
  readonly because: readonly string[]
  /** The area that weighed too: such cases are frequent there. */
  readonly area?: string | undefined
}

const MOST = 3

/** What the words may be about, likeliest first: asked of the models, or guessed from names alone where there is no network. */
export async function suggested(words: string, area?: string): Promise<readonly Suggested[]> {
  const said = words.trim().slice(0, WORDS_MAX)
  if (said.length < 2) return []
  const ask = {
    params: { path: { tenant: config.value.tenant.id }, header: { 'Idempotency-Key': newKey() } },
    body: { words: said, ...(area !== undefined && { area }) },
  }
  return read(api().POST('/api/t/{tenant}/suggest', ask))
    .then(({ suggestions }) =>
      suggestions.slice(0, MOST).map(({ category, words: because, ...rest }) => ({ ...rest, id: category, because })),
    )
    .catch(() => suggestCategories(said, taxonomy.value, MOST).map(({ id, name }) => ({ id, name, because: [] })))
}
