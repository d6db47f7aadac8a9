import { useEffect, useRef, useState } from 'preact/hooks'
import { singleKeys } from '../../app/settings.ts'

interface Keys {
  readonly count: number
  readonly onOpen: (index: number) => void
  readonly onHelp: () => void
  readonly onMark?: (index: number) => void
}

/** j/k to move, enter or o to open, x to mark, ? for help. Silent while somebody types, or wants none of them. */
export function useListKeys(keys: Keys): number {
  const [current, setCurrent] = useState(-1)
  // Read when a key comes: fast fingers do not wait for a page to be drawn.
  const latest = useRef({ keys, current })
  latest.current.keys = keys
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target as Element | null
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select, dialog')) return
      if (!singleKeys.value || event.isComposing) return
      const { count, onOpen, onHelp, onMark } = latest.current.keys
      const at = latest.current.current
      const move = (by: number): void => {
        latest.current.current = Math.max(0, Math.min(count - 1, at + by))
        setCurrent(latest.current.current)
      }
      if (event.key === 'j') move(1)
      else if (event.key === 'k') move(-1)
      else if (event.key === '?') onHelp()
      else if (event.key === 'x' && at >= 0) onMark?.(at)
      else if ((event.key === 'o' || (event.key === 'Enter' && !target?.closest('a, button'))) && at >= 0) onOpen(at)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  useEffect(() => {
    if (current >= 0) document.querySelector('.card.current')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return Math.min(current, keys.count - 1)
}
