import { useLocation } from 'preact-iso/router'
import { WorkCard } from '../../../case/work-card.tsx'
import { language } from '../../../language/language.ts'
import { texts } from '../../../language/texts.ts'
import { session } from '../../../session/session.ts'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { SignInFirst } from '../../../ui/sign-in-first.tsx'
import { DeskNav } from '../desk-nav.tsx'
import { SearchForm } from './search-form.tsx'
import { addressOf, queryOf, questionOf } from './search-question.ts'
import { useSearch } from './use-search.ts'

const t = texts(
  {
    title: '查案件',
    results: '查询结果',
    none: '没有查到。请放宽条件，或换一个时间段。',
    noneYet: '到目前为止没有查到，可以继续往前查。',
    count: '查到 {n} 件，最近上报的在前。',
    soFar: '已查到 {n} 件，最近上报的在前；可能还有更早的。',
    more: '继续往前查',
    working: '正在查询……',
  },
  {
    title: 'Search cases',
    results: 'Found',
    none: 'Nothing found. Ask for less, or for another period.',
    noneYet: 'Nothing found so far; you can look further back.',
    count: { one: '{n} case found.', other: '{n} cases found, the latest first.' },
    soFar: {
      one: '{n} case found so far; there may be earlier ones.',
      other: '{n} cases found so far, the latest first; there may be earlier ones.',
    },
    more: 'Look further back',
    working: 'Searching …',
  },
)

/** Any case of the desk's area, whatever list it is in or was in. */
export function DeskSearch() {
  const { query, route } = useLocation()
  const asked = query.asked ? addressOf(questionOf(query)) : ''
  const { found, problem, working, more } = useSearch(
    session.value && asked ? `${asked} ${session.value.sub} ${language.value}` : '',
    queryOf(questionOf(query)),
  )
  if (!session.value) return <SignInFirst title={t('title')} />
  const n = found?.rows.length ?? 0
  const counted = found?.next ? (n > 0 ? t('soFar', { n }) : t('noneYet')) : n > 0 ? t('count', { n }) : t('none')
  return (
    <Page title={t('title')}>
      <DeskNav here="search" />
      <SearchForm first={questionOf(query)} onSearch={question => route(addressOf(question))} />
      {asked && (
        <section aria-labelledby="results">
          <h2 id="results">{t('results')}</h2>
          <p role="status" {...(working && { class: 'waiting' })}>
            {working ? t('working') : found && counted}
          </p>
          <ul class="cards">
            {found?.rows.map(row => (
              <WorkCard key={row.number} row={row} now={Date.now()} current={false} words={row.words} />
            ))}
          </ul>
          {problem && <ProblemNotice problem={problem} onAgain={more} />}
          {found?.next && !problem && (
            <p class="buttons">
              <button type="button" class="button secondary" aria-disabled={working} onClick={more}>
                {t('more')}
              </button>
            </p>
          )}
        </section>
      )}
    </Page>
  )
}
