import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-error.ts'
import { keepScreen, keptScreen } from '../api/kept-screens.ts'

export interface Loaded<Data> {
  readonly data?: Data
  readonly problem?: Problem
  readonly reload: () => Promise<void>
}

/**
 * Something read from the API: again whenever `key` changes, every `everyMs` while the page is seen, and on demand. With
 * `keep` it is kept on the device too, for where there is no network; `key` must name who may see it.
 */
export function useLoaded<Data>(key: string, load: () => Promise<Data>, everyMs?: number, keep = false): Loaded<Data> {
  const [state, setState] = useState<{ key: string; data?: Data; problem?: Problem }>({ key })
  const current = useRef({ key, load })
  current.current = { key, load }
  const reload = useCallback(async () => {
    const asked = current.current.key
    const next = await current.current
      .load()
      .then(data => {
        if (keep) void keepScreen(asked, data)
        return { data }
      })
      .catch(async error => {
        const problem = problemOf(error)
        const kept = keep && problem.status === 0 ? ((await keptScreen(asked)) as Data | undefined) : undefined
        return { problem, ...(kept !== undefined && { kept }) }
      })
    // An answer to a question nobody asks any more.
    if (current.current.key !== asked) return
    setState(last => {
      if ('data' in next) return { key: asked, ...next }
      const { problem, kept } = next
      return { key: asked, ...(kept !== undefined && { data: kept }), ...(last.key === asked && last), problem }
    })
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
