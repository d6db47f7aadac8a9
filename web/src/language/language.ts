import { effect, signal } from '@preact/signals'
import { recall, remember } from '../app/remember.ts'

export type Language = 'zh' | 'en'

const KEPT = 'wangge.language'

const first = (): Language => {
  const kept = recall(KEPT)
  if (kept === 'zh' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** What the whole page is shown in; changing it changes the page without a reload. */
export const language = signal<Language>(first())

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en'
  remember(KEPT, language.value)
})
