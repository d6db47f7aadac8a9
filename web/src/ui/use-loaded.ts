import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-error.ts'

export interface Loaded<Data> {
  readonly data?: Data
  readonly problem?: Problem
  readonly reload: () => Promise<void>
}

/** Something read from the API: again whenever `key` changes, every `everyMs` while the page is seen, and on demand. */
export function useLoaded<Data>(key: string, load: () => Promise<Data>, everyMs?: number): Loaded<Data> {
  const [state, setState] = useState<{ key: string; data?: Data; problem?: Problem }>({ key })
  const current = useRef({ key, load })
  current.current = { key, load }
  const reload = useCallback(async () => {
    const asked = current.current.key
    const next = await current.current
      .load()
      .then(data => ({ data }))
      .catch(error => ({ problem: problemOf(error) }))
    // An answer to a question nobody asks any more.
    if (current.current.key !== asked) return
    setState(last => ({ key: asked, ...('problem' in next && last.key === asked && last), ...next }))
  }, [])
  useEffect(() => {
    void reload()
    if (!everyMs) return
    const seen = () => document.visibilityState === 'visible' && void reload()
    const timer = setInterval(seen, everyMs)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [key, everyMs, reload])
  const { data, problem } = state.key === key ? state : {}
  return { reload, ...(data !== undefined && { data }), ...(problem && { problem }) }
}
