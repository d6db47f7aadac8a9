import type { Category } from '../registry/entries.ts'
import { DANGER_WORDS } from './danger-words.ts'
import type { EmergencyNumber } from './emergency-number.ts'

/** A sentence's part before a word of danger that makes it a worry, not news; and one after it that makes it the past or a risk. */
const WORRY =
  /(怕|担心|万一|如果|要是|容易|防止|避免|以免|预防|险些|差点|不会|没有|if|may|might|could|afraid of|in case of) ?[^，。！？；,.!?;]{0,8}$/
const PAST_OR_RISK = /^(过|后|以后|之后|隐患|风险|安全|怎么办|的话| hazard| risk| drill| extinguisher| door)/

/** Whom to call, if a report tells of danger that is happening: by its category, else by its words. */
export function emergencyIn(words: string, category?: Pick<Category, 'emergency'>): EmergencyNumber | undefined {
  if (category?.emergency) return category.emergency
  const plain = words.normalize('NFKC').toLowerCase()
  return DANGER_WORDS.find(([, pattern]) => {
    for (const found of plain.matchAll(new RegExp(pattern, 'g'))) {
      const before = plain.slice(Math.max(0, found.index - 24), found.index)
      const after = plain.slice(found.index + found[0].length)
      if (!WORRY.test(before) && !PAST_OR_RISK.test(after)) return true
    }
    return false
  })?.[0]
}
