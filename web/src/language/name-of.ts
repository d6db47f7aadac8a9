import { language } from './language.ts'

export interface Named {
  readonly zh: string
  readonly en?: string | undefined
}

/** What the registry calls a thing, in the reader's language where somebody gave it. */
export const nameOf = (name: Named): string => (language.value === 'en' && name.en) || name.zh
