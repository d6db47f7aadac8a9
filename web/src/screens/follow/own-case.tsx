import { useState } from 'preact/hooks'
import { api, read } from '../../api/read.ts'
import { config } from '../../app/config.ts'
import { CaseActions } from '../../case/case-actions.tsx'
import { possibleNow } from '../../case/next-action.ts'
import { language } from '../../language/language.ts'
import { texts } from '../../language/texts.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { Waiting } from '../../ui/waiting.tsx'

const t = texts(
  { title: '我的上报', question: '工作人员想请您补充', erased: '（内容已按期删除）' },
  { title: 'My report', question: 'Staff would like to know', erased: '(erased as planned)' },
)

interface Props {
  readonly number: string
  readonly code: string
  readonly onChange: () => void
}

/** The reporter's own view: what was said, what happened, what to do. */
export function OwnCase({ number, code, onChange }: Props) {
  const tenant = config.value.tenant.id
  const ask = { params: { path: { tenant, number }, header: { 'Follow-Up-Code': code } } }
  const { data, problem, reload } = useLoaded(`${number} ${code} ${language.value}`, () =>
    read(api().GET('/api/t/{tenant}/cases/{number}/own', ask)),
  )
  const [said, setSaid] = useState('')
  if (problem) return <ProblemNotice problem={problem} onAgain={() => void reload()} />
  if (!data) return <Waiting />
  return (
    <>
      <section aria-labelledby="own">
        <h2 id="own">{t('title')}</h2>
        <p>{data.words ?? t('erased')}</p>
        {data.question?.open && (
          <div class="notice">
            <h3>{t('question')}</h3>
            <p>{data.question.words}</p>
          </div>
        )}
      </section>
      <p role="status">{said}</p>
      <CaseActions
        number={number}
        code={code}
        possible={possibleNow(data.next.actions, `/api/t/${tenant}/cases/${number}`)}
        onDone={sentence => {
          setSaid(sentence)
          void reload()
          onChange()
        }}
      />
    </>
  )
}
