import { useCallback, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { api, read } from '../../api/read.ts'
import { WorkCard } from '../../case/work-card.tsx'
import { texts } from '../../language/texts.ts'
import { session } from '../../session/session.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { useList } from '../../ui/use-list.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { BulkSign } from './bulk-sign.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ALL, fits } from './filters.ts'
import { KeysHelp } from './keys-help.tsx'
import { useListKeys } from './use-list-keys.ts'

const t = texts(
  {
    title: '部门任务',
    none: '没有待办任务。新任务会自动出现，不用刷新。',
    noneFits: '没有符合筛选条件的任务。',
    count: '共 {n} 件，按期限先后排列。',
    first: '期限最近的 {n} 件，还有更多。',
    mark: '选中 {number}',
  },
  {
    title: 'Agency tasks',
    none: 'Nothing waits for you. New tasks appear here by themselves.',
    noneFits: 'No task fits the filter.',
    count: { one: '{n} task.', other: '{n} tasks, the earliest deadline first.' },
    first: '{n} tasks with the earliest deadlines; there are more.',
    mark: 'Mark {number}',
  },
)

const EVERY_MS = 10_000

/** The agency's open tasks by what is due. */
export function Worklist() {
  const { route } = useLocation()
  const help = useRef<HTMLDialogElement>(null)
  const [filter, setFilter] = useState(ALL)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const list = useList(
    `tasks ${session.value?.sub}`,
    page => read(api().GET('/api/tasks', { params: { query: { limit: 100, ...page } } })),
    EVERY_MS,
  )
  const { data, problem, reload } = list
  const now = Date.now()
  const rows = (data?.items ?? []).filter(fits(filter, now))
  const toggle = (number: string): void =>
    setMarked(last => new Set(last.has(number) ? [...last].filter(each => each !== number) : [...last, number]))
  const current = useListKeys({
    count: rows.length,
    onOpen: index => route(`/cases/${rows[index]?.number}`),
    onHelp: useCallback(() => help.current?.showModal(), []),
    onMark: index => toggle(rows[index]?.number ?? ''),
  })
  if (!session.value) return <SignInFirst title={t('title')} />
  return (
    <Page title={t('title')}>
      {problem && <ProblemNotice problem={problem} onAgain={() => void reload()} />}
      {!data && !problem && <Waiting />}
      {data && (
        <>
          <p role="status">
            {data.items.length === 0 ? t('none') : t(data.next ? 'first' : 'count', { n: rows.length })}
          </p>
          <FilterBar filter={filter} onChange={setFilter} />
          <BulkSign
            rows={rows.filter(({ number }) => marked.has(number))}
            onDone={settled => {
              // Their rows may say “to be signed” for a while yet: a key pressed again must not sign them twice.
              setMarked(last => new Set([...last].filter(number => !settled.includes(number))))
              void reload()
            }}
          />
          {rows.length === 0 && data.items.length > 0 && <p>{t('noneFits')}</p>}
          <ul class="cards">
            {rows.map((row, index) => (
              <WorkCard key={row.number} row={row} now={now} current={index === current}>
                {row.status === 'Dispatched' && (
                  <label class="choice">
                    <input type="checkbox" checked={marked.has(row.number)} onChange={() => toggle(row.number)} />
                    <span class="hidden">{t('mark', { number: row.number })}</span>
                  </label>
                )}
              </WorkCard>
            ))}
          </ul>
          <MoreButton list={list} />
        </>
      )}
      <KeysHelp dialog={help} />
    </Page>
  )
}
