import type { Person } from '#local/issuer/person.ts'
import type { BothNames } from '#shared/domain/registry/names.ts'
import type { operations } from '../../clients/ts/paths.ts'
import type { Chapter } from './stage.ts'

type History = operations['getCasesByNumberHistory']['responses'][200]['content']['application/json']
export type StoryHistory = Pick<History, 'commits'>

export interface Played {
  readonly chapter: Chapter
  /** How many commits the case had before it and after it. */
  readonly from: number
  readonly to: number
}

export interface Telling {
  readonly language: 'zh' | 'en'
  readonly timeZone: string
  readonly people: readonly Person[]
}

/** That a message lies on a queue is nothing a newcomer needs. */
const LEFT_OUT = ['TaskDelivered']
const SYSTEMS: Readonly<Record<string, BothNames>> = {
  'route-case': { zh: '系统（权责清单）', en: 'System (duty list)' },
  'tick-case': { zh: '系统（时钟）', en: 'System (clock)' },
  'join-cases': { zh: '系统（并案）', en: 'System (merging)' },
}
const REPORTER: BothNames = { zh: '上报人', en: 'Reporter' }

/** The case's own history, as the API tells it, between the headings of the chapters. */
export function timeline({ commits }: StoryHistory, played: readonly Played[], telling: Telling): readonly string[] {
  const { language } = telling
  return played.flatMap(({ chapter, from, to }) => [
    '',
    chapter.title[language],
    `  ${chapter.lesson[language]}`,
    '',
    ...commits.filter(({ seq }) => from < seq && seq <= to).flatMap(commit => linesOf(commit, telling)),
  ])
}

function linesOf({ at, by, events }: StoryHistory['commits'][number], telling: Telling): readonly string[] {
  const { language, timeZone } = telling
  const fields = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  const time = new Intl.DateTimeFormat('en-GB', fields).format(new Date(at))
  const told = events.filter(({ type }) => !LEFT_OUT.includes(type))
  return told.map(({ sentence, words }) => {
    const quoted = words ? (language === 'zh' ? `　“${words}”` : ` “${words}”`) : ''
    return `  ${time}  ${whoOf(by, telling)}${language === 'zh' ? '：' : ': '}${sentence}${quoted}`
  })
}

function whoOf({ kind, id }: { kind: string; id: string }, { language, people }: Telling): string {
  if (kind === 'public') return REPORTER[language]
  if (kind === 'system') return SYSTEMS[id]?.[language] ?? id
  const [zh, en] = people.find(({ sub }) => sub === id)?.name.split(' / ') ?? []
  return (language === 'zh' ? zh : (en ?? zh)) ?? id
}
