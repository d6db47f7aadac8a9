import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import { api, read } from '../../api/read.ts'
import { dateTime } from '../../language/format.ts'
import { type Named, nameOf } from '../../language/name-of.ts'
import { texts } from '../../language/texts.ts'
import { areaName, place } from '../../place/place.ts'
import { session } from '../../session/session.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { useList } from '../../ui/use-list.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { addressOf, KINDS, kindName, kindOf } from './kinds.ts'

const t = texts(
  {
    title: '基础信息',
    kinds: '种类',
    count: '共 {n} 条，按编号排列。',
    first: '前 {n} 条，按编号排列，还有更多。',
    none: '这里还没有内容。新建一条，或用 wangge import 成批导入。',
    version: '第 {n} 版 · {when}',
    add: '新建',
    county: '区县',
    top: '区县及以上',
    choose: '请先选择区县。',
  },
  {
    title: 'Registry',
    kinds: 'Kinds',
    count: { one: '{n} entry.', other: '{n} entries, by id.' },
    first: 'The first {n}, by id; there are more.',
    none: 'There is nothing here yet. Add an entry, or bring many with wangge import.',
    version: 'Version {n} · {when}',
    add: 'Add one',
    county: 'County',
    top: 'Counties and above',
    choose: 'Choose a county first.',
  },
)

const EVERY_MS = 60_000

/** How the place is organised, kind by kind, for who keeps it. */
export function Registry() {
  const kind = kindOf(useRoute().params.kind)
  const [county, setCounty] = useState('')
  const scoped = kind === 'area' || kind === 'grid'
  const ready = kind !== 'grid' || county !== ''
  const scope = scoped && county ? { scope: county } : {}
  const list = useList(
    `${kind} ${county} ${session.value?.sub} ${ready}`,
    async page => {
      if (!ready) return { items: [] }
      const params = { path: { kind }, query: { limit: 100, ...scope, ...page } }
      const { entries, next } = await read(api().GET('/api/registry/{kind}', { params }))
      return { items: entries, next }
    },
    EVERY_MS,
  )
  const { data, problem, reload } = list
  const items = data?.items ?? []
  if (!session.value) return <SignInFirst title={t('title')} />
  return (
    <Page title={`${t('title')}: ${kindName(kind)}`}>
      <nav aria-label={t('kinds')}>
        <ul class="buttons">
          {KINDS.map(each => (
            <li key={each}>
              <a
                class="button secondary small"
                href={`/registry/${each}`}
                {...(each === kind && { 'aria-current': 'page' as const })}
              >
                {kindName(each)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {scoped && (
        <SelectField
          id="county"
          label={t('county')}
          none={kind === 'area' ? t('top') : t('choose')}
          value={county}
          options={counties()}
          onChange={setCounty}
        />
      )}
      {problem && <ProblemNotice problem={problem} onAgain={() => void reload()} />}
      {!data && !problem && <Waiting />}
      {data && ready && (
        <p role="status">{items.length === 0 ? t('none') : t(data.next ? 'first' : 'count', { n: items.length })}</p>
      )}
      <p class="buttons">
        <a class="button" href={`/registry/${kind}/entry`}>
          {t('add')}
        </a>
      </p>
      <ul class="cards">
        {items.map(({ entry, version, changedAt }) => (
          <li key={entry.id} class="card">
            <a href={addressOf(kind, entry.id)}>
              {entry.id} {'name' in entry && nameOf(entry.name as Named)}
            </a>
            <p class="soft">{t('version', { n: version, when: dateTime(changedAt) })}</p>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </Page>
  )
}

const counties = () =>
  [...place.value.areas.values()]
    .filter(({ level }) => level === 'county')
    .map(({ id }) => ({ value: id, label: areaName(id) }))
