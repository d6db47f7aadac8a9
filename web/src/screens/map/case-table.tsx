import { useState } from 'preact/hooks'
import { dateTime } from '../../language/format.ts'
import { language } from '../../language/language.ts'
import { texts } from '../../language/texts.ts'
import { agencyName, areaName } from '../../place/place.ts'
import { categoryName } from '../../place/taxonomy.ts'
import type { OpenCase } from './load-open-cases.ts'
import { COLUMNS, type Sorting, sortCases } from './sort-cases.ts'

const t = texts(
  {
    caption: '在办案件，点列名可排序',
    category: '类别',
    place: '地点',
    agency: '负责部门',
    openedAt: '上报时间',
    due: '承诺期限',
    unknown: '类别待定',
    deciding: '正在判断',
    more: '再显示 {n} 件',
  },
  {
    caption: 'Open cases; choose a heading to sort',
    category: 'Category',
    place: 'Place',
    agency: 'Agency in charge',
    openedAt: 'Reported',
    due: 'Due by',
    unknown: 'Category not decided',
    deciding: 'Being decided',
    more: 'Show {n} more',
  },
)

/** Rows drawn at a time: a phone draws a hundred at once. */
const STEP = 50

/** Everything the map shows, and each case's public story. */
export function CaseTable({ cases }: { readonly cases: readonly OpenCase[] }) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'openedAt', down: true })
  const [shown, setShown] = useState(STEP)
  const sorted = sortCases(cases, sorting, language.value)
  const left = Math.min(STEP, sorted.length - shown)
  return (
    <>
      <table class="stacked">
        <caption class="hidden">{t('caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map(by => (
              <th
                key={by}
                scope="col"
                aria-sort={sorting.by !== by ? 'none' : sorting.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  class="sort"
                  onClick={() => setSorting(last => ({ by, down: last.by === by && !last.down }))}
                >
                  {t(by)} <span aria-hidden="true">{sorting.by !== by ? '↕' : sorting.down ? '↓' : '↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map(({ number, category, place, agency, openedAt, due }) => (
            <tr key={number}>
              <td data-label={t('category')}>
                <a href={`/follow/${number}`}>
                  {categoryName(category) ?? t('unknown')} · {number}
                </a>
              </td>
              <td data-label={t('place')}>{areaName(place)}</td>
              <td data-label={t('agency')}>{agency ? agencyName(agency) : t('deciding')}</td>
              <td data-label={t('openedAt')}>{dateTime(openedAt)}</td>
              <td data-label={t('due')}>{due ? dateTime(due) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="button secondary" onClick={() => setShown(shown + STEP)}>
          {t('more', { n: left })}
        </button>
      )}
    </>
  )
}
