import { useState } from 'preact/hooks'
import { texts } from '../language/texts.ts'
import { gridAt } from '../place/grid-at.ts'
import { GridMap } from '../place/grid-map.tsx'
import { locateMe } from '../place/locate-me.ts'
import { areaName, place } from '../place/place.ts'
import { FieldGroup, type FieldProps } from '../ui/field.tsx'

const t = texts(
  {
    me: '记录现在的位置',
    looking: '正在定位……',
    cannot: '无法定位，请在地图上选择。',
    map: '在地图上选择',
    none: '尚未记录',
  },
  {
    me: 'Take my position now',
    looking: 'Finding your position …',
    cannot: 'Your position cannot be found; choose on the map.',
    map: 'Choose on the map',
    none: 'Not taken yet',
  },
)

interface Point {
  readonly lat: number
  readonly lon: number
}

interface Props extends FieldProps {
  readonly value: Point | undefined
  readonly onChange: (value: Point) => void
}

/** Where one stands at the moment of the act; taken when asked, never followed. */
export function PositionField({ value, onChange, ...props }: Props) {
  const [state, setState] = useState<'idle' | 'looking' | 'cannot'>('idle')
  const pick = ({ lat, lon }: Point): void => onChange({ lat, lon })
  const grid = value && gridAt(place.value.grids, value)
  return (
    <FieldGroup {...props}>
      <p role="status">
        {state !== 'idle' && t(state)} {value ? (grid ? areaName(grid.id) : `${value.lat}, ${value.lon}`) : t('none')}
      </p>
      <button
        type="button"
        class="button secondary"
        onClick={() => {
          setState('looking')
          void locateMe().then(found => {
            setState(found ? 'idle' : 'cannot')
            if (found) pick(found)
          })
        }}
      >
        {t('me')}
      </button>
      <details>
        <summary>{t('map')}</summary>
        <GridMap position={value} onPick={pick} />
      </details>
    </FieldGroup>
  )
}
