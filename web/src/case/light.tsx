import { relative } from '../language/format.ts'
import { texts } from '../language/texts.ts'

const t = texts(
  { green: '正常 · {when}到期', yellow: '临近 · {when}到期', red: '超期 · {when}已到期', none: '期限待定' },
  {
    green: 'In time · due {when}',
    yellow: 'Due soon · due {when}',
    red: 'Overdue · was due {when}',
    none: 'No deadline yet',
  },
)

export type Colour = 'green' | 'yellow' | 'red' | 'none'

/** 绿 below half of the time, 黄 from half of it, 红 after the deadline. */
export function colourOf(start: string, due: string | undefined, now: number): Colour {
  if (due === undefined) return 'none'
  const [from, to] = [Date.parse(start), Date.parse(due)]
  if (now > to) return 'red'
  return now - from >= (to - from) / 2 ? 'yellow' : 'green'
}

/** While a task or a case stands so, no clock runs. */
const STOPPED: readonly string[] = ['Resolved', 'Done', 'Withdrawn', 'Suspended', 'Closed']

/** What a deadline counts: RFC 3339 times; `status` of the task, or of the case where it has no other. */
export interface Counted {
  readonly status: string
  readonly from: string
  /** Absent: not known yet. */
  readonly due?: string | undefined
}

/** Undefined: nothing is counted, so nothing can be late. */
export const lightOf = ({ status, from, due }: Counted, now: number): Colour | undefined =>
  STOPPED.includes(status) ? undefined : colourOf(from, due, now)

interface Props {
  readonly counted: Counted
  readonly now: number
}

/** The light says in words what its colour says; it is out while no clock runs. */
export function Light({ counted, now }: Props) {
  const { due } = counted
  const colour = lightOf(counted, now)
  if (!colour) return null
  return (
    <span class={`tag ${colour === 'none' ? 'grey' : colour}`}>
      {t(colour, due === undefined ? {} : { when: relative(due, now) })}
    </span>
  )
}
