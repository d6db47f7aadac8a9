import { useEffect, useMemo, useState } from 'preact/hooks'
import { texts } from '../../language/texts.ts'
import { areaName, loadCounty, place } from '../../place/place.ts'
import { categoryName } from '../../place/taxonomy.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { AreaMap } from './area-map.tsx'
import { CaseTable } from './case-table.tsx'
import { gridCounts } from './grid-counts.ts'
import { loadOpenCases } from './load-open-cases.ts'

const t = texts(
  {
    title: '公开地图',
    lead: '正在办理的案件，按网格显示，每分钟更新。不公开上报人写的话、未经批准的照片和准确位置；不在公共场所的案件只显示到社区或村。',
    county: '区县',
    category: '类别',
    all: '全部类别',
    grid: '地点',
    everywhere: '全部地点',
    count: '{n} 件在办。点编号可看办理经过。',
    none: '这里没有在办的案件。可以换一个类别或地点看看。',
    part: '案件很多，只显示最近上报的一部分；更早的可凭编号查询。',
  },
  {
    title: 'Public map',
    lead: 'Open cases by grid, brought up to date every minute. What reporters wrote, photos nobody approved and exact positions are not public; cases in no public place are shown by their village only.',
    county: 'County',
    category: 'Category',
    all: 'All categories',
    grid: 'Place',
    everywhere: 'All places',
    count: {
      one: '{n} open case. Choose its number for its story.',
      other: '{n} open cases. Choose a number for its story.',
    },
    none: 'There is no open case here. Try another category or place.',
    part: 'There are many: these are the latest. Earlier ones are found by their number.',
  },
)

const EVERY_MS = 60_000

/** Open cases for everybody: a map of our own grids, and a list that says the same. */
export function OpenMap() {
  const counties = [...place.value.areas.values()].filter(({ level }) => level === 'county')
  const [asked, setAsked] = useState('')
  const [category, setCategory] = useState('')
  const [chosen, setChosen] = useState('')
  const county = asked || place.value.counties[0] || ''
  useEffect(() => {
    if (asked) void loadCounty(asked).catch(() => undefined)
  }, [asked])
  const { data, problem, reload } = useLoaded(
    `open ${county}`,
    async () => (county ? loadOpenCases(county) : undefined),
    EVERY_MS,
  )
  const cases = useMemo(
    () => (data?.cases ?? []).filter(one => !category || one.category === category),
    [data, category],
  )
  const counted = useMemo(() => gridCounts(cases, county), [cases, county, place.value.grids])
  const listed = chosen ? cases.filter(one => one.place === chosen) : cases
  const options = (ids: readonly (string | undefined)[], nameOf: (id: string) => string) =>
    [...new Set(ids.filter(id => id !== undefined))].map(value => ({ value, label: nameOf(value) }))
  return (
    <Page title={t('title')}>
      <p>{t('lead')}</p>
      {counties.length > 1 && (
        <SelectField
          id="county"
          label={t('county')}
          value={county}
          none="—"
          options={counties.map(({ id }) => ({ value: id, label: areaName(id) }))}
          onChange={setAsked}
        />
      )}
      {problem && <ProblemNotice problem={problem} onAgain={() => void reload()} />}
      {!data && !problem && <Waiting />}
      {data && (
        <div class="columns">
          <div>{counted.length > 0 && <AreaMap counted={counted} chosen={chosen} onChoose={setChosen} />}</div>
          <div>
            <SelectField
              id="map-category"
              label={t('category')}
              value={category}
              none={t('all')}
              options={options(
                data.cases.map(one => one.category),
                id => categoryName(id) ?? id,
              )}
              onChange={setCategory}
            />
            <SelectField
              id="map-place"
              label={t('grid')}
              value={chosen}
              none={t('everywhere')}
              options={options([...cases.map(one => one.place), ...(chosen ? [chosen] : [])], areaName)}
              onChange={setChosen}
            />
            <p role="status">{listed.length === 0 ? t('none') : t('count', { n: listed.length })}</p>
            {!data.all && <p>{t('part')}</p>}
          </div>
        </div>
      )}
      {listed.length > 0 && <CaseTable cases={listed} />}
    </Page>
  )
}
