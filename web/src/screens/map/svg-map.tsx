import { outlineOf } from '../../place/outline-of.ts'
import { boxOf, type Counted, shadeOf } from './grid-counts.ts'

interface Props {
  readonly counted: readonly Counted[]
  readonly label: string
  readonly chosen: string
  readonly onChoose: (grid: string) => void
}

const WIDTH = 800

/** The grids as they lie, without anything of the browser that an old phone may lack. */
export function SvgMap({ counted, label, chosen, onChoose }: Props) {
  const [west, south, east, north] = boxOf(counted)
  // A degree of longitude is shorter than one of latitude, the more so the further north.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * shrink)
  const x = (lon: number): number => (lon - west) * shrink * scale
  const y = (lat: number): number => (north - lat) * scale
  return (
    <svg viewBox={`0 0 ${WIDTH} ${Math.ceil((north - south) * scale)}`} role="img" aria-label={label}>
      {counted.map(({ grid, count }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map chooses by keyboard
        <path
          key={grid.id}
          class={`map-grid shade-${shadeOf(count)} ${grid.id === chosen ? 'map-own' : ''}`}
          fill-rule="evenodd"
          d={outlineOf(grid, x, y)}
          onClick={() => onChoose(grid.id)}
        />
      ))}
    </svg>
  )
}
