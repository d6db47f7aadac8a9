import { api, read } from '../../api/read.ts'
import { WorkCard } from '../../case/work-card.tsx'
import { texts } from '../../language/texts.ts'
import { session } from '../../session/session.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { Waiting } from '../../ui/waiting.tsx'

const t = texts(
  {
    title: '现场任务',
    none: '现在没有要核实或核查的事。新任务会自动出现。',
    count: '{n} 件需要到现场看一看，最急的在前。',
  },
  {
    title: 'Field tasks',
    none: 'Nothing to verify or check now. New tasks appear here by themselves.',
    count: { one: '{n} place to look at.', other: '{n} places to look at, the most pressing first.' },
  },
)

const EVERY_MS = 15_000

/** What the grid workers of the own area are to verify (核实) or check (核查). */
export function Errands() {
  const { data, problem, reload } = useLoaded(
    `errands ${session.value?.sub}`,
    () => read(api().GET('/api/errands', { params: { query: { limit: 100 } } })),
    EVERY_MS,
  )
  if (!session.value) return <SignInFirst title={t('title')} />
  return (
    <Page title={t('title')} narrow>
      {problem && <ProblemNotice problem={problem} onAgain={() => void reload()} />}
      {!data && !problem && <Waiting />}
      {data && (
        <>
          <p role="status">{data.items.length === 0 ? t('none') : t('count', { n: data.items.length })}</p>
          <ul class="cards">
            {data.items.map(row => (
              <WorkCard key={row.number} row={row} now={Date.now()} current={false} />
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
