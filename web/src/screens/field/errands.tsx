import { useEffect, useRef } from 'preact/hooks'
import { api, read } from '../../api/read.ts'
import { keepCase } from '../../case/load-case.ts'
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

const t = texts(
  {
    title: '现场任务',
    none: '现在没有要核实或核查的事。新任务会自动出现。',
    count: '{n} 件需要到现场看一看，最急的在前。',
    first: '最急的 {n} 件在前，还有更多。',
  },
  {
    title: 'Field tasks',
    none: 'Nothing to verify or check now. New tasks appear here by themselves.',
    count: { one: '{n} place to look at.', other: '{n} places to look at, the most pressing first.' },
    first: 'The {n} most pressing; there are more.',
  },
)

const EVERY_MS = 15_000
/** More than anybody walks to in a day. */
const KEPT_CASES = 20

/** What the grid workers of the own area are to verify (核实) or check (核查). */
export function Errands() {
  const list = useList(
    `errands ${session.value?.sub}`,
    page => read(api().GET('/api/errands', { params: { query: { limit: 100, ...page } } })),
    EVERY_MS,
    true,
  )
  const { data, problem, reload } = list
  // Their cases too, once each, before he goes where there is no network.
  const kept = useRef(new Set<string>())
  useEffect(() => {
    if (problem) return
    for (const { number, status } of data?.items.slice(0, KEPT_CASES) ?? []) {
      const name = `${number} ${status} ${language.value}`
      if (kept.current.has(name)) continue
      kept.current.add(name)
      void keepCase(number).catch(() => kept.current.delete(name))
    }
  }, [data, problem, language.value])
  if (!session.value) return <SignInFirst title={t('title')} />
  return (
    <Page title={t('title')} narrow>
      {problem && <ProblemNotice problem={problem} onAgain={() => void reload()} />}
      {!data && !problem && <Waiting />}
      {data && (
        <>
          <p role="status">
            {data.items.length === 0 ? t('none') : t(data.next ? 'first' : 'count', { n: data.items.length })}
          </p>
          <ul class="cards">
            {data.items.map(row => (
              <WorkCard key={row.number} row={row} now={Date.now()} current={false} />
            ))}
          </ul>
          <MoreButton list={list} />
        </>
      )}
    </Page>
  )
}
