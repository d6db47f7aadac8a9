import { useCallback, useRef } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { api, read } from '../../api/read.ts'
import { WorkCard } from '../../case/work-card.tsx'
import { language } from '../../language/language.ts'
import { texts } from '../../language/texts.ts'
import { session } from '../../session/session.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { useList } from '../../ui/use-list.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { KeysHelp } from '../tasks/keys-help.tsx'
import { useListKeys } from '../tasks/use-list-keys.ts'
import { DeskNav, deskPageName, POOLS } from './desk-nav.tsx'
import { UndeliveredNotices } from './undelivered.tsx'

const t = texts(
  {
    title: '受理派遣',
    pool: '受理派遣：{name}',
    none: '这里没有等待处理的案件。新案件会自动出现，不用刷新。',
    count: '{n} 件，等得最久的在前。',
    first: '等得最久的 {n} 件，还有更多。',
  },
  {
    title: 'Desk',
    pool: 'Desk: {name}',
    none: 'Nothing waits here. New cases appear by themselves.',
    count: { one: '{n} case.', other: '{n} cases, the longest waiting first.' },
    first: 'The {n} that have waited longest; there are more.',
  },
)

const EVERY_MS = 10_000

/** What waits for a decision of the desk. */
export function Desk() {
  const { route } = useLocation()
  const asked = useRoute().params.pool
  const pool = POOLS.find(each => each === asked) ?? 'triage'
  const help = useRef<HTMLDialogElement>(null)
  const list = useList(
    `${pool} ${session.value?.sub} ${language.value}`,
    page => read(api().GET('/api/desk/{pool}', { params: { path: { pool }, query: { limit: 100, ...page } } })),
    EVERY_MS,
  )
  const { data, problem, reload } = list
  const rows = data?.items ?? []
  const current = useListKeys({
    count: rows.length,
    onOpen: index => route(`/cases/${rows[index]?.number}`),
    onHelp: useCallback(() => help.current?.showModal(), []),
  })
  if (!session.value) return <SignInFirst title={t('title')} />
  return (
    <Page title={t('pool', { name: deskPageName(pool) })}>
      <DeskNav here={pool} />
      <UndeliveredNotices />
      {problem && <ProblemNotice problem={problem} onAgain={() => void reload()} />}
      {!data && !problem && <Waiting />}
      {data && (
        <>
          <p role="status">{rows.length === 0 ? t('none') : t(data.next ? 'first' : 'count', { n: rows.length })}</p>
          <ul class="cards">
            {rows.map((row, index) => (
              <WorkCard key={row.number} row={row} now={Date.now()} current={index === current} />
            ))}
          </ul>
          <MoreButton list={list} />
        </>
      )}
      <KeysHelp dialog={help} />
    </Page>
  )
}
