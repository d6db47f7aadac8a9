import { useEffect, useState } from 'preact/hooks'
import { type FoundPlace, findPlaces } from './find-places.ts'

/** Longer than between two letters, shorter than a wait. */
const PAUSE_MS = 250

/** What is found for the words typed last; undefined while nothing is sought or no answer is there yet. */
export function useFoundPlaces(typed: string): readonly FoundPlace[] | undefined {
  const wanted = typed.trim().slice(0, 40)
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: readonly FoundPlace[] }>()
  useEffect(() => {
    if (!wanted) return
    let stale = false
    const timer = setTimeout(async () => {
      const found = await findPlaces(wanted)
      if (!stale) setAnswer({ to: wanted, found })
    }, PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [wanted])
  return wanted && answer?.to === wanted ? answer.found : undefined
}
