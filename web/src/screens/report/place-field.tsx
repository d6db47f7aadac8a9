import { useEffect, useState } from 'preact/hooks'
import { nameOf } from '../../language/name-of.ts'
import { texts } from '../../language/texts.ts'
import type { PlacePicked, ReportForm } from '../../outbox/report-form.ts'
import type { FoundPlace } from '../../place/find-places.ts'
import { gridAt } from '../../place/grid-at.ts'
import { GridMap } from '../../place/grid-map.tsx'
import { isOutside } from '../../place/is-outside.ts'
import { locateMe } from '../../place/locate-me.ts'
import { areaName, loadCountyAt, loadCountyOf, place } from '../../place/place.ts'
import { PlaceSearch } from '../../place/place-search.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

const t = texts(
  {
    place: '在哪里？',
    me: '使用我的位置',
    looking: '正在定位……',
    cannot: '无法定位。请在地图上选择，或从列表选择。',
    off: '位置不在本平台服务范围内，不能按此位置受理。请在地图上改选，或从下面选择社区、网格。',
    about: '（误差约 {n} 米）',
    clear: '清除位置',
    map: '在地图上选择',
    search: '或按名称查找社区、网格',
    chosen: '已选：{name}',
    list: '从列表选择（{n} 个）',
    none: '未选择',
    address: '地点补充说明（可不填）',
    addressHint: '例如：3 号门对面、地下车库。',
  },
  {
    place: 'Where is it?',
    me: 'Use my position',
    looking: 'Finding your position …',
    cannot: 'Your position cannot be found. Choose on the map or from the list.',
    off: 'This is outside the area served and is not taken there. Choose another spot on the map, or a community or grid below.',
    about: '(about {n} m exact)',
    clear: 'Clear the position',
    map: 'Choose on the map',
    search: 'Or look for a community or grid by its name',
    chosen: 'Chosen: {name}',
    list: 'Choose from the list ({n})',
    none: 'Not chosen',
    address: 'More about the place (optional)',
    addressHint: 'For example: opposite gate 3, in the underground car park.',
  },
)

interface Props {
  readonly form: ReportForm
  /** Ask the device at once: for whoever reports all day. */
  readonly atOnce: boolean
  readonly onChange: (part: Pick<Partial<ReportForm>, 'position' | 'area' | 'address'>) => void
}

/** Position at this moment, a pin, a place from a list, words: any of them, or none. */
export function PlaceField({ form: { position, area, address }, atOnce, onChange }: Props) {
  const [state, setState] = useState<'idle' | 'looking' | 'cannot'>('idle')
  const locate = async (): Promise<void> => {
    setState('looking')
    const found = await locateMe()
    setState(found ? 'idle' : 'cannot')
    if (found) pick(found)
  }
  const pick = (found: PlacePicked): void => {
    onChange({ position: found, area: '' })
    void loadCountyAt(found).catch(() => undefined)
  }
  // A position outside says nothing more once a place is named.
  const choose = (id: string): void => onChange({ area: id, position: undefined as never })
  const find = ({ id }: FoundPlace): void => {
    choose(id)
    // For its name, should it lie in a county nobody asked for yet.
    void loadCountyOf(id).catch(() => undefined)
  }
  useEffect(() => {
    if (atOnce && !position) void locate()
  }, [])
  const named = place.value.grids.map(({ id, name, parent }) => ({
    value: id,
    label: nameOf(name),
    group: areaName(parent),
  }))
  // The search finds more than the list has: whole communities, and other counties' grids.
  const listed =
    named.some(({ value }) => value === area) || !area
      ? named
      : [...named, { value: area, label: areaName(area), group: '' }]
  const grid = position && gridAt(place.value.grids, position)
  const outside = position !== undefined && isOutside(place.value, position)
  return (
    <>
      <FieldGroup id="place" label={t('place')}>
        <p role="status">
          {grid && areaName(grid.id)}
          {outside && t('off')}
          {position && !grid && !outside && `${position.lat}, ${position.lon}`}
          {position?.accuracy !== undefined && <span class="soft"> {t('about', { n: position.accuracy })}</span>}
          {state === 'looking' && t('looking')}
          {state === 'cannot' && !position && t('cannot')}
        </p>
        <div class="buttons">
          <button type="button" class="button secondary" onClick={() => void locate()}>
            {t('me')}
          </button>
          {position && (
            <button type="button" class="button secondary" onClick={() => onChange({ position: undefined as never })}>
              {t('clear')}
            </button>
          )}
        </div>
        <details>
          <summary>{t('map')}</summary>
          <GridMap position={position} onPick={pick} />
        </details>
      </FieldGroup>
      {(!position || outside) && (
        <>
          <PlaceSearch id="place-search" label={t('search')} onChoose={find} />
          {area && <p role="status">{t('chosen', { name: areaName(area) })}</p>}
          <SelectField
            id="area"
            label={t('list', { n: named.length })}
            value={area}
            onChange={choose}
            none={t('none')}
            options={listed}
          />
        </>
      )}
      <TextField
        id="address"
        label={t('address')}
        hint={t('addressHint')}
        value={address}
        maxLength={500}
        onChange={next => onChange({ address: next })}
      />
    </>
  )
}
