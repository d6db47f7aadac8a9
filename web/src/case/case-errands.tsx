import type { CaseShown } from '../api/shapes.ts'
import { dateTime } from '../language/format.ts'
import { texts } from '../language/texts.ts'
import { CasePhotos } from '../photos/case-photos.tsx'
import { areaName } from '../place/place.ts'

const t = texts(
  {
    title: '现场核实与核查',
    verify: '核实：上报是否属实',
    check: '核查：是否处置到位',
    waiting: '等待网格员现场查看，限 {due} 前',
    confirmed: '属实',
    refuted: '不属实',
    'cannot-tell': '无法判断',
    passed: '通过',
    failed: '未通过',
    erased: '（内容已按期删除）',
  },
  {
    title: 'Seen on the spot',
    verify: 'Verification: is the report true',
    check: 'Check: is it put right',
    waiting: 'Waits for a grid worker to look, until {due}',
    confirmed: 'True',
    refuted: 'Not true',
    'cannot-tell': 'Could not tell',
    passed: 'Passed',
    failed: 'Failed',
    erased: '(erased as planned)',
  },
)

const FINDINGS = ['confirmed', 'refuted', 'cannot-tell', 'passed', 'failed'] as const

/** What grid workers were asked to look at, and what they saw: the evidence that closing and refuting rest on. */
export function CaseErrands({ shown: { number, errands, closedAt } }: { readonly shown: CaseShown }) {
  // A supervisor may close without waiting for who was asked to look.
  const told = errands.filter(({ answer }) => answer || !closedAt)
  return told.length === 0 ? null : (
    <section aria-labelledby="errands">
      <h2 id="errands">{t('title')}</h2>
      {told.map(({ key, kind, area, due, answer }) => (
        <article key={key} class="card">
          <h3>
            {t(kind)} {answer && <span class="tag">{findingName(answer.finding)}</span>}
          </h3>
          <p class="soft">
            {areaName(area)} · {answer ? dateTime(answer.at) : t('waiting', { due: dateTime(due) })}
          </p>
          {answer && <p>{answer.words ?? t('erased')}</p>}
          {answer && <CasePhotos number={number} photos={answer.photos} />}
        </article>
      ))}
    </section>
  )
}

function findingName(finding: string): string {
  const known = FINDINGS.find(each => each === finding)
  return known ? t(known) : finding
}
