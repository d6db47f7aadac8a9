import { dateOf, dayOf } from '../calendar/local-day.ts'
import type { DeadlineAccount } from './deadline-account.ts'
import type { AccountStep, DeadlineStep } from './deadline-step.ts'
import { DEADLINE_TEXTS } from './deadline-texts.ts'
import { limitText } from './limit-text.ts'

type Texts = (typeof DEADLINE_TEXTS)['zh' | 'en']

/** The account as sentences for people: start and limit, each change, where it stands, the calendar it was counted with. */
export function explainDeadline(account: DeadlineAccount, language: 'zh' | 'en'): readonly string[] {
  const texts = DEADLINE_TEXTS[language]
  const { calendar, timeZone } = account
  return [
    ...account.ledger.map(step => sentenceOf(step, texts)),
    ...standing(account, texts),
    fill(texts.calendar, { calendar, timeZone }),
  ]
}

function sentenceOf(step: AccountStep, texts: Texts): string {
  const due = step.due === null ? '' : fill(texts.due, { due: endOf(step.due) })
  const at = timeOf(step.at)
  switch (step.type) {
    case 'started':
      return fill(texts.started, { at, due, limit: limitText(step.limit, texts.units) })
    case 'paused':
      return fill(texts.paused, { at })
    case 'resumed':
      return fill(texts.resumed, { at, due, moved: movedOf(step, texts) })
    case 'extended':
      return fill(texts.extended, { at, due, limit: limitText(step.by, texts.units) })
    case 'recomputed':
      return fill(texts.recomputed, { at, due, calendar: step.calendar })
    case 'restored':
      return fill(texts.restored, { at, due, since: timeOf(step.since), moved: movedOf(step, texts) })
    default:
      return step satisfies never
  }
}

function standing({ due, paused, provisional, lastDate }: DeadlineAccount, texts: Texts): readonly string[] {
  const lines = paused ? [texts.isPaused] : []
  if (provisional) return [...lines, lastDate ? fill(texts.isProvisional, { lastDate }) : texts.hasNoData]
  return due === null ? lines : [fill(texts.isDue, { due: endOf(due) })]
}

function movedOf({ moved }: Extract<DeadlineStep, { moved: unknown }>, { units, unknown }: Texts): string {
  if (moved === null) return unknown
  if (moved.counts === 'dates') return units.date(String(moved.amount))
  const [hours, minutes] = [Math.floor(moved.amount / 60), Math.round((moved.amount % 60) * 100) / 100]
  const parts = [hours ? units.hour(String(hours)) : '', minutes || !hours ? units.minute(String(minutes)) : '']
  return parts.filter(Boolean).join(' ')
}

const timeOf = (time: string): string => time.slice(0, 16).replace('T', ' ')

/** What ends with a day is said to end at 24:00 of it: people take 00:00 of the next for a day more. */
function endOf(time: string): string {
  const day = dayOf(time.slice(0, 10))
  return /T00:00:00[Z+-]/.test(time) ? `${dateOf(day - 1)} 24:00` : timeOf(time)
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
