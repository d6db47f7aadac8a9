import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { texts } from '../language/texts.ts'
import { forget } from '../outbox/outbox.ts'
import { ownItems } from '../outbox/own-items.ts'
import { OwnPhotosContext } from '../photos/own-photos.ts'
import { onlyCondition } from '../place/taxonomy.ts'
import { useCountyOf } from '../place/use-county-of.ts'
import { hasRole, session } from '../session/session.ts'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SignInFirst } from '../ui/sign-in-first.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { Waiting } from '../ui/waiting.tsx'
import { CaseActions } from './case-actions.tsx'
import { CaseErrands } from './case-errands.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseReports } from './case-reports.tsx'
import { CaseTasks } from './case-tasks.tsx'
import { type OpenForm, takeForm } from './form-over-update.ts'
import { caseKey, loadCase } from './load-case.ts'
import { impossibleNow, possibleNow } from './next-action.ts'
import { formOf } from './refused-form.ts'
import { TriageAdvice } from './triage-advice.tsx'

const t = texts({ title: '案件 {number}' }, { title: 'Case {number}' })

const EVERY_MS = 20_000

/** A case for those it concerns: what was said, who has it, why, until when, and what to do next. */
export function CasePage() {
  const { number = '' } = useRoute().params
  const { query } = useLocation()
  const { data, problem, reload } = useLoaded(
    caseKey(number),
    () => loadCase(number),
    EVERY_MS,
    // Who is sent out must be able to read it where there is no network.
    hasRole('gridWorker'),
  )
  useCountyOf(data?.shown.path ?? [])
  const [said, setSaid] = useState('')
  const again = ownItems.value.find(({ id }) => id === query.again)
  const [asked, setAsked] = useState<OpenForm | undefined>(() => (again ? formOf(again) : takeForm(number)))
  const possible = data ? possibleNow(data.actions, `/api/cases/${data.shown.number}`) : []
  if (!session.value) return <SignInFirst title={t('title', { number })} />
  return (
    <Page title={t('title', { number })}>
      <p role="status">{said}</p>
      {problem && !(said && problem.status === 404) && (
        <ProblemNotice problem={problem} onAgain={() => void reload()} />
      )}
      {!data && !problem && <Waiting />}
      {/* A poll that failed takes nothing off the page, where somebody may be writing; only what is not his any more goes. */}
      {data && problem?.status !== 404 && (
        <OwnPhotosContext.Provider
          value={{ number: data.shown.number, photos: data.shown.reports.flatMap(({ photos }) => photos) }}
        >
          <div class="columns">
            <div>
              <CaseFacts shown={data.shown} />
              {data.shown.triage && possible.some(({ action }) => action === 'file') && (
                <TriageAdvice
                  shown={data.shown}
                  onFile={category =>
                    setAsked({ action: 'file', values: { category, condition: onlyCondition(category) } })
                  }
                />
              )}
              <CaseActions
                number={data.shown.number}
                possible={possible}
                impossible={impossibleNow(data.actions)}
                {...(asked && { asked })}
                known={{ category: data.shown.category, condition: data.shown.condition }}
                onDone={sentence => {
                  setSaid(sentence)
                  // Said anew, it needs no trace of how it was refused.
                  if (again) void forget({ id: again.id, photos: [] })
                  setAsked(undefined)
                  void reload()
                }}
              />
            </div>
            <div>
              <CaseReports shown={data.shown} />
              <CaseTasks shown={data.shown} deadlines={data.deadlines} />
              <CaseErrands shown={data.shown} />
              <CaseHistory commits={data.commits} />
            </div>
          </div>
        </OwnPhotosContext.Provider>
      )}
    </Page>
  )
}
