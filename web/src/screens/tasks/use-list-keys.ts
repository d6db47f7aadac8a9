import { useEffect, useState } from 'preact/hooks'

interface Keys {
  readonly count: number
  readonly onOpen: (index: number) => void
  readonly onHelp: () => void
  readonly onMark?: (index: number) => void
}

/** j/k to move, enter or o to open, x to mark, ? for help. Silent while somebody types. */
export function useListKeys({ count, onOpen, onHelp, onMark }: Keys): number {
  const [current, setCurrent] = useState(-1)
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target as Element | null
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select, dialog')) return
      const move = (by: number): void => setCurrent(last => Math.max(0, Math.min(count - 1, last + by)))
      if (event.key === 'j') move(1)
      else if (event.key === 'k') move(-1)
      else if (event.key === '?') onHelp()
      else if (event.key === 'x' && current >= 0) onMark?.(current)
      else if ((event.key === 'o' || (event.key === 'Enter' && !target?.closest('a, button'))) && current >= 0)
        onOpen(current)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [count, current, onOpen, onHelp, onMark])
  useEffect(() => {
    document.querySelector('.card.current')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return Math.min(current, count - 1)
}
