import { useState } from 'preact/hooks'
import { statusName } from '../../../case/status-name.ts'
import { nameOf } from '../../../language/name-of.ts'
import { texts } from '../../../language/texts.ts'
import { areaName } from '../../../place/place.ts'
import { PlaceSearch } from '../../../place/place-search.tsx'
import { taxonomy } from '../../../place/taxonomy.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { SearchQuery, SearchQuestion } from './search-question.ts'

const t = texts(
  {
    number: '案件编号',
    numberHint: '有编号就够了，其他条件不再起作用。',
    words: '公开内容中的文字',
    wordsHint: '只查已公开的内容，不查上报人原话。',
    place: '地点',
    chosen: '地点：{name}',
    anywhere: '不限地点',
    category: '类别',
    status: '状态',
    all: '全部',
    from: '上报日期从',
    to: '到',
    fromHint: '不填：最近 31 天。',
    toHint: '最长 366 天。',
    search: '查询',
  },
  {
    number: 'Case number',
    numberHint: 'A number is enough; nothing else is looked at then.',
    words: 'Words of what is public',
    wordsHint: 'Only what was cleared for everybody, not what the reporter wrote.',
    place: 'Place',
    chosen: 'Place: {name}',
    anywhere: 'Anywhere',
    category: 'Category',
    status: 'State',
    all: 'All',
    from: 'Reported from',
    to: 'To',
    fromHint: 'Empty: 31 days back.',
    toHint: '366 days at most.',
    search: 'Search',
  },
)

const STATUSES = [
  ...(['Reported', 'Verifying', 'Accepted', 'Filed', 'Dispatched', 'Handling', 'ReturnPending'] as const),
  ...(['Arbitration', 'ExtensionPending', 'SuspendPending', 'Suspended', 'Resolved', 'Checking', 'Closed'] as const),
  ...(['AppealPending', 'Rejected', 'Merged', 'Voided', 'Transferred', 'SelfHandled'] as const),
] as const satisfies readonly SearchQuery['status'][]

interface Props {
  readonly first: SearchQuestion
  readonly onSearch: (question: SearchQuestion) => void
}

export function SearchForm({ first, onSearch }: Props) {
  const [question, setQuestion] = useState(first)
  const { number, words, place, category, status, from, to } = question
  const put = (part: Partial<SearchQuestion>): void => setQuestion(last => ({ ...last, ...part }))
  const submit = (event: Event): void => {
    event.preventDefault()
    onSearch(question)
  }
  return (
    <form class="search-form" onSubmit={submit}>
      <TextField
        {...{ id: 'search-number', label: t('number'), hint: t('numberHint'), value: number, maxLength: 32 }}
        onChange={next => put({ number: next })}
      />
      <TextField
        {...{ id: 'search-words', label: t('words'), hint: t('wordsHint'), value: words, maxLength: 80 }}
        onChange={next => put({ words: next })}
      />
      <SelectField
        {...{ id: 'search-category', label: t('category'), value: category, none: t('all') }}
        options={taxonomy.value.map(({ id, name, majorClass }) => ({
          ...{ value: id, label: nameOf(name), group: nameOf(majorClass) },
        }))}
        onChange={next => put({ category: next })}
      />
      <SelectField
        {...{ id: 'search-status', label: t('status'), value: status, none: t('all') }}
        options={STATUSES.map(value => ({ value, label: statusName(value) }))}
        onChange={next => put({ status: next })}
      />
      <div>
        <PlaceSearch id="search-place" label={t('place')} onChoose={({ id }) => put({ place: id })} />
        {place && (
          <p class="buttons" role="status">
            <strong>{t('chosen', { name: areaName(place) })}</strong>
            <button type="button" class="button secondary small" onClick={() => put({ place: '' })}>
              {t('anywhere')}
            </button>
          </p>
        )}
      </div>
      <div class="search-period">
        <TextField
          {...{ id: 'search-from', label: t('from'), hint: t('fromHint'), type: 'date', value: from }}
          onChange={next => put({ from: next })}
        />
        <TextField
          {...{ id: 'search-to', label: t('to'), hint: t('toHint'), type: 'date', value: to }}
          onChange={next => put({ to: next })}
        />
      </div>
      <p class="buttons">
        <button type="submit" class="button">
          {t('search')}
        </button>
      </p>
    </form>
  )
}
