import { localTime } from '../calendar/local-time.ts'
import { zoneClock } from '../calendar/zone-clock.ts'
import { showCaseNumber } from '../case-number/case-number.ts'
import type { KeptNotice } from './kept-notice.ts'
import type { NoticeLanguage } from './notice-language.ts'
import { NOTICE_PHRASES, NOTICE_TEXTS, REPORTER_TEXTS } from './notice-texts.ts'

export interface DigestText {
  readonly subject: string
  readonly text: string
}

export interface Reader {
  readonly language: NoticeLanguage
  readonly reporter: boolean
  readonly timeZone: string
  /** Of the site, without a slash at the end. */
  readonly origin: string
  /** What categories are called. */
  readonly nameOf: (category: string) => string | undefined
}

/** A message longer than this is not read. */
const MOST = 50

/** One message of however many notices, in the order they happened. */
export function writeDigest(notices: readonly KeptNotice[], reader: Reader): DigestText {
  const { language, reporter } = reader
  const [first] = notices
  const subject =
    notices.length === 1 && first
      ? fill(NOTICE_PHRASES.one[language], { number: showCaseNumber(first.caseId), kind: headline(first, reader) })
      : fill(NOTICE_PHRASES.many[language], { n: String(notices.length) })
  const foot = NOTICE_PHRASES[reporter ? 'footReporter' : 'foot'][language]
  const left = notices.length - MOST
  const paragraphs = [
    ...notices.slice(0, MOST).map(notice => paragraph(notice, reader)),
    ...(left > 0 ? [fill(NOTICE_PHRASES.more[language], { n: String(left) })] : []),
    foot,
  ]
  return { subject, text: `${paragraphs.join('\n\n')}\n` }
}

function paragraph(notice: KeptNotice, reader: Reader): string {
  const { caseId, category, due } = notice
  const { language, timeZone, origin, reporter, nameOf } = reader
  const number = showCaseNumber(caseId)
  const name = category === undefined ? undefined : nameOf(category)
  const local =
    due === undefined ? undefined : localTime(Date.parse(due), zoneClock(timeZone)).slice(0, 16).replace('T', ' ')
  return [
    [number, name].filter(Boolean).join(' · '),
    headline(notice, reader),
    ...(local === undefined ? [] : [fill(NOTICE_PHRASES.due[language], { due: `${local} (${timeZone})` })]),
    `${origin}/${reporter ? 'follow' : 'cases'}/${number}`,
  ].join('\n')
}

const headline = ({ kind }: KeptNotice, { language, reporter }: Reader): string =>
  ((reporter ? REPORTER_TEXTS[kind] : undefined) ?? NOTICE_TEXTS[kind])[language]

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
