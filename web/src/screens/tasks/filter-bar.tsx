import { texts } from '../../language/texts.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ALL, type Filter, savedFilters, saveFilter } from './filters.ts'

const t = texts(
  {
    title: '筛选',
    text: '编号、类别或地点',
    show: '显示',
    all: '全部',
    unsigned: '待签收',
    overdue: '已超期',
    save: '保存筛选',
    name: '给这个筛选起个名字',
    saved: '已保存的筛选',
    remove: '删除筛选“{name}”',
  },
  {
    title: 'Filter',
    text: 'Number, category or place',
    show: 'Show',
    all: 'All',
    unsigned: 'To be signed',
    overdue: 'Overdue',
    save: 'Save this filter',
    name: 'What shall this filter be called?',
    saved: 'Saved filters',
    remove: 'Remove the filter “{name}”',
  },
)

interface Props {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

export function FilterBar({ filter, onChange }: Props) {
  const saved = Object.entries(savedFilters.value)
  const save = (): void => {
    const name = prompt(t('name'))?.trim()
    if (name) saveFilter(name, filter)
  }
  return (
    <details>
      <summary>{t('title')}</summary>
      <TextField
        id="filter-text"
        label={t('text')}
        type="search"
        value={filter.text}
        onChange={text => onChange({ ...filter, text })}
      />
      <SelectField
        id="filter-show"
        label={t('show')}
        value={filter.show === 'all' ? '' : filter.show}
        none={t('all')}
        options={(['unsigned', 'overdue'] as const).map(value => ({ value, label: t(value) }))}
        onChange={show => onChange({ ...filter, show: (show || 'all') as Filter['show'] })}
      />
      <p class="buttons">
        <button type="button" class="button secondary small" onClick={save}>
          {t('save')}
        </button>
        <button type="button" class="button secondary small" onClick={() => onChange(ALL)}>
          {t('all')}
        </button>
      </p>
      {saved.length > 0 && (
        <ul class="buttons" aria-label={t('saved')}>
          {saved.map(([name, kept]) => (
            <li key={name}>
              <button type="button" class="button secondary small" onClick={() => onChange(kept)}>
                {name}
              </button>
              <button
                type="button"
                class="button secondary small"
                aria-label={t('remove', { name })}
                onClick={() => saveFilter(name, undefined)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
