import { useEffect, useRef, useState } from 'preact/hooks'
import { texts } from '../../language/texts.ts'
import type { Drawn } from './gl-map.ts'
import type { Counted } from './grid-counts.ts'
import { SHADES } from './grid-counts.ts'
import { SvgMap } from './svg-map.tsx'

const t = texts(
  {
    label: '各网格在办案件数地图；右侧或下方的列表内容相同',
    closer: '放大',
    wider: '缩小',
    legend: '每格在办案件数',
    upTo: '{from}–{to}',
    more: '{from} 及以上',
  },
  {
    label: 'Map of open cases in each grid; the list beside or below it says the same',
    closer: 'Closer',
    wider: 'Wider',
    legend: 'Open cases in a grid',
    upTo: '{from}–{to}',
    more: '{from} or more',
  },
)

interface Props {
  readonly counted: readonly Counted[]
  readonly chosen: string
  readonly onChoose: (grid: string) => void
}

/** Loaded and drawn by the graphics card where there is one; plain SVG where there is none. */
export function AreaMap({ counted, chosen, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<Drawn>(undefined)
  const latest = useRef({ counted, chosen, onChoose })
  latest.current = { counted, chosen, onChoose }
  const [state, setState] = useState<'loading' | 'gl' | 'svg'>('loading')
  useEffect(() => {
    let gone = false
    void import('./gl-map.ts')
      .then(({ drawMap }) => {
        if (gone || !box.current) return
        drawn.current = drawMap(box.current, latest.current.counted, grid => latest.current.onChoose(grid))
        setState('gl')
      })
      .catch(() => gone || setState('svg'))
    return () => {
      gone = true
      drawn.current?.remove()
      drawn.current = undefined
    }
  }, [])
  useEffect(() => drawn.current?.show(counted, chosen), [counted, chosen, state])
  return (
    <div class="map">
      <div class="map-box" role="img" aria-label={t('label')} hidden={state === 'svg'} ref={box} />
      {/* The box has its size from the start: a map drawn into a hidden one has none. */}
      {state === 'gl' && (
        <p class="buttons">
          <button type="button" class="button secondary small" onClick={() => drawn.current?.closer()}>
            {t('closer')}
          </button>
          <button type="button" class="button secondary small" onClick={() => drawn.current?.wider()}>
            {t('wider')}
          </button>
        </p>
      )}
      {state === 'svg' && <SvgMap counted={counted} label={t('label')} chosen={chosen} onChoose={onChoose} />}
      <Legend />
    </div>
  )
}

const Legend = () => (
  <p class="map-legend">
    {t('legend')}
    {SHADES.map((from, shade) => {
      const to = (SHADES[shade + 1] ?? 0) - 1
      const words = to < 0 ? t('more', { from }) : from === to ? String(from) : t('upTo', { from, to })
      return (
        <span key={from}>
          <span class={`map-swatch shade-${shade}`} aria-hidden="true" /> {words}
        </span>
      )
    })}
  </p>
)
