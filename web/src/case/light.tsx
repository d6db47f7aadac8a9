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

interface Props {
  readonly start: string
  readonly due: string | undefined
  readonly now: number
}

/** The light says in words what its colour says. */
export function Light({ start, due, now }: Props) {
  const colour = colourOf(start, due, now)
  return (
    <span class={`tag ${colour === 'none' ? 'grey' : colour}`}>
      {t(colour, due === undefined ? {} : { when: relative(due, now) })}
    </span>
  )
}
