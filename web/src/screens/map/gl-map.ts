import { Map as GlMap, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { boxOf, type Counted, shadeOf } from './grid-counts.ts'

// A file of our own: the site's policy allows no worker made of text.
setWorkerUrl(workerUrl)

export interface Drawn {
  readonly show: (counted: readonly Counted[], chosen: string) => void
  readonly closer: () => void
  readonly wider: () => void
  readonly remove: () => void
}

/** Draws our own grids, with no tile, glyph or picture of anybody's. Throws where the browser has no WebGL. */
export function drawMap(container: HTMLElement, counted: readonly Counted[], onChoose: (grid: string) => void): Drawn {
  const colour = (name: string): string => getComputedStyle(container).getPropertyValue(name).trim() || '#888'
  const [west, south, east, north] = boxOf(counted)
  const map = new GlMap({
    container,
    attributionControl: false,
    keyboard: false,
    cooperativeGestures: false,
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: 12, animate: false },
    style: {
      version: 8,
      sources: { grids: { type: 'geojson', data: featuresOf(counted, '') } },
      layers: [
        { id: 'paper', type: 'background', paint: { 'background-color': colour('--map-paper') } },
        {
          ...{ id: 'fill', type: 'fill', source: 'grids' },
          paint: {
            'fill-color': [
              ...['match', ['get', 'shade']],
              ...[1, 2, 3].flatMap(shade => [shade, colour(`--map-shade-${shade}`)]),
              colour('--map-shade-0'),
            ] as never,
          },
        },
        {
          ...{ id: 'line', type: 'line', source: 'grids' },
          paint: {
            'line-color': ['case', ['get', 'chosen'], colour('--map-chosen'), colour('--map-line')],
            'line-width': ['case', ['get', 'chosen'], 3, 0.6],
          },
        },
      ],
    },
  })
  // The page may have found its widths only after the box was measured, which the library's own watch then misses.
  map.once('load', () => {
    map.resize()
    map.fitBounds([west, south, east, north], { padding: 12, animate: false })
  })
  map.on('click', 'fill', ({ features }) => onChoose(String(features?.[0]?.properties.id ?? '')))
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const zoom = (by: number) => map.zoomTo(map.getZoom() + by, { animate: !still })
  return {
    show: (next, chosen) => void (map.getSource('grids') as never as Source)?.setData(featuresOf(next, chosen)),
    closer: () => void zoom(1),
    wider: () => void zoom(-1),
    remove: () => map.remove(),
  }
}

interface Source {
  setData(data: ReturnType<typeof featuresOf>): unknown
}

const featuresOf = (counted: readonly Counted[], chosen: string) => ({
  type: 'FeatureCollection' as const,
  features: counted.map(({ grid: { id, polygon, parts = [] }, count }) => ({
    type: 'Feature' as const,
    properties: { id, shade: shadeOf(count), chosen: id === chosen },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: [polygon, ...parts].map(part => part.map(ring => ring.map(point => [...point]))),
    },
  })),
})
