import type { DeadlinesShown } from '../api/shapes.ts'
import { texts } from '../language/texts.ts'

const t = texts(
  { why: '期限怎么算的', whole: '整个案件的期限' },
  { why: 'How the deadline is counted', whole: 'The deadline of the whole case' },
)

interface Props {
  readonly deadlines: DeadlinesShown
  /** The task's id. */
  readonly task: string
}

/** Start, limit, every pause and extension, the calendar: one sentence a line; for the lead also the whole case's. */
export function DeadlineExplained({ deadlines, task: id }: Props) {
  const task = deadlines.tasks.find(one => one.task === id)
  if (!task) return null
  const { whole } = deadlines
  return (
    <details>
      <summary>{t('why')}</summary>
      <Lines sentences={task.sentences} />
      {task.kind === 'lead' && whole && (
        <>
          <p class="label">{t('whole')}</p>
          <Lines sentences={whole.sentences} />
        </>
      )}
    </details>
  )
}

const Lines = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <ol class="steps">
    {sentences.map(sentence => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ol>
)
