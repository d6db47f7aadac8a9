import { useState } from 'preact/hooks'
import { texts } from '../language/texts.ts'
import type { PlacePicked } from '../outbox/report-form.ts'
import { gridAt } from './grid-at.ts'
import { outlineOf, ringsOf } from './outline-of.ts'
import { areaName, place } from './place.ts'

const t = texts(
  {
    map: '位置地图：点击放置图钉，或使用下面的按钮移动',
    none: '尚未选定位置',
    at: '图钉位于{grid}',
    outside: '图钉在服务范围以外',
    north: '向北移',
    south: '向南移',
    west: '向西移',
    east: '向东移',
    nearer: '放大',
    wider: '缩小',
  },
  {
    map: 'Map of the place: tap to put the pin, or move it with the buttons below',
    none: 'No place chosen yet',
    at: 'The pin is in {grid}',
    outside: 'The pin is outside the area served',
    north: 'Move north',
    south: 'Move south',
    west: 'Move west',
    east: 'Move east',
    nearer: 'Closer',
    wider: 'Wider',
  },
)

const SIZE = 300

interface Props {
  readonly position: PlacePicked | undefined
  readonly onPick: (position: PlacePicked) => void
}

/** A map of our own grids, without a tile of anybody's. A tap puts the pin; buttons move it for those who cannot tap exactly. */
export function GridMap({ position, onPick }: Props) {
  const [span, setSpan] = useState(position ? 0.02 : 0.12)
  const [centre, setCentre] = useState(position ?? middle())
  const shown = centre ?? position ?? middle()
  if (!shown) return null
  const x = (lon: number): number => ((lon - shown.lon) / span + 0.5) * SIZE
  const y = (lat: number): number => (0.5 - (lat - shown.lat) / span) * SIZE
  const own = position && gridAt(place.value.grids, position)
  const pick = (lat: number, lon: number): void => onPick({ lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) })
  const nudge = (lat: number, lon: number) => () => {
    const from = position ?? shown
    pick(from.lat + (lat * span) / 20, from.lon + (lon * span) / 20)
    setCentre({ lat: from.lat + (lat * span) / 20, lon: from.lon + (lon * span) / 20 })
  }
  const seen = place.value.grids.filter(grid =>
    ringsOf(grid).some(ring =>
      ring.some(([lon = 0, lat = 0]) => Math.abs(lon - shown.lon) < span && Math.abs(lat - shown.lat) < span),
    ),
  )
  return (
    <div class="map">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons below do the same by keyboard */}
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={t('map')}
        onClick={event => {
          const box = event.currentTarget.getBoundingClientRect()
          const [right, down] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]
          pick(shown.lat + (0.5 - down) * span, shown.lon + (right - 0.5) * span)
        }}
      >
        {seen.map(grid => (
          <path
            key={grid.id}
            class={grid.id === own?.id ? 'map-grid map-own' : 'map-grid'}
            fill-rule="evenodd"
            d={outlineOf(grid, x, y)}
          />
        ))}
        {position && <circle class="map-pin" cx={x(position.lon)} cy={y(position.lat)} r="8" />}
      </svg>
      <p class="map-where" role="status">
        {!position ? t('none') : own ? t('at', { grid: areaName(own.id) }) : t('outside')}
      </p>
      <div class="buttons">
        <button type="button" class="button secondary small" onClick={nudge(1, 0)}>
          {t('north')}
        </button>
        <button type="button" class="button secondary small" onClick={nudge(-1, 0)}>
          {t('south')}
        </button>
        <button type="button" class="button secondary small" onClick={nudge(0, -1)}>
          {t('west')}
        </button>
        <button type="button" class="button secondary small" onClick={nudge(0, 1)}>
          {t('east')}
        </button>
        <button type="button" class="button secondary small" onClick={() => setSpan(Math.max(0.004, span / 2))}>
          {t('nearer')}
        </button>
        <button type="button" class="button secondary small" onClick={() => setSpan(Math.min(0.5, span * 2))}>
          {t('wider')}
        </button>
      </div>
    </div>
  )
}

/** The middle of what is loaded. */
function middle(): PlacePicked | undefined {
  const all = place.value.grids.flatMap(({ polygon }) => polygon[0] ?? [])
  if (all.length === 0) return undefined
  const sum = all.reduce((total, [lon = 0, lat = 0]) => ({ lat: total.lat + lat, lon: total.lon + lon }), {
    lat: 0,
    lon: 0,
  })
  return { lat: sum.lat / all.length, lon: sum.lon / all.length }
}
