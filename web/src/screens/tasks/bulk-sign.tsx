import { useState } from 'preact/hooks'
import { newKey } from '../../../../clients/ts/new-key.ts'
import type { Filled } from '../../api/posted.ts'
import type { WorkRow } from '../../api/shapes.ts'
import { perform } from '../../case/perform.ts'
import { texts } from '../../language/texts.ts'
import { outbox } from '../../outbox/outbox.ts'
import type { OutboxItem } from '../../outbox/outbox-item.ts'
import { problemText } from '../../ui/problem-notice.tsx'

const t = texts(
  {
    sign: '签收选中的 {n} 件',
    working: '正在签收 {done}/{n}……',
    done: '已签收 {n} 件。',
    waiting: '{n} 件已保存在本机，联网后自动签收。',
    failed: '{number}：{why}',
  },
  {
    sign: { one: 'Sign {n} marked task', other: 'Sign {n} marked tasks' },
    working: 'Signing {done} of {n} …',
    done: { one: 'Signed {n} task.', other: 'Signed {n} tasks.' },
    waiting: {
      one: '{n} task is kept on this device and signed when there is a network.',
      other: '{n} tasks are kept on this device and signed when there is a network.',
    },
    failed: '{number}: {why}',
  },
)

/** For the outbox, should it have to wait there. */
const SIGN = { zh: '签收', en: 'Sign' }

interface Props {
  readonly rows: readonly WorkRow[]
  /** With the numbers of those that need no second press. */
  readonly onDone: (settled: readonly string[]) => void
}

interface Result {
  readonly number: string
  readonly after: OutboxItem
}

const pathOf = ({ caseId, task }: WorkRow): Filled<'/api/tasks/{task}/sign'> => `/api/tasks/${caseId}.${task}/sign`
const isAnswered = ({ state }: OutboxItem): boolean => state === 'sent' || state === 'refused'

/** Signs every marked task, each on its own: one that fails does not hold up the others, and none is lost on the way. */
export function BulkSign({ rows, onDone }: Props) {
  const [results, setResults] = useState<readonly Result[]>([])
  const [keys, setKeys] = useState<readonly string[]>([])
  const kept = new Set<string>(outbox.value.filter(item => !isAnswered(item)).map(({ path }) => path))
  // What already waits on the device would only be refused a second time.
  const waiting = rows.filter(row => row.status === 'Dispatched' && !kept.has(pathOf(row)))
  const working = keys.length > 0
  const run = async (): Promise<void> => {
    if (working) return
    const wishes = waiting.map(row => ({ row, key: newKey() }))
    setResults([])
    setKeys(wishes.map(({ key }) => key))
    // All of them are on the device before the first is answered: a page closed midway loses none.
    const all = wishes.map(async ({ row, key }): Promise<Result> => {
      const next = { action: 'sign', label: SIGN, input: {}, path: pathOf(row) }
      return { number: row.number, after: await perform({ next, number: row.number, values: {}, key }) }
    })
    const answers = await Promise.all(all)
    setResults(answers)
    setKeys([])
    onDone(answers.filter(({ after }) => after.state !== 'refused').map(({ number }) => number))
  }
  const count = (state: OutboxItem['state']): number => results.filter(({ after }) => after.state === state).length
  const answered = outbox.value.filter(item => keys.includes(item.id) && isAnswered(item)).length
  return (
    <>
      {(waiting.length > 0 || working) && (
        <p class="buttons">
          <button type="button" class="button" aria-disabled={working} onClick={() => void run()}>
            {t('sign', { n: working ? keys.length : waiting.length })}
          </button>
        </p>
      )}
      <div role="status">
        {working && <p>{t('working', { done: answered, n: keys.length })}</p>}
        {count('sent') > 0 && <p>{t('done', { n: count('sent') })}</p>}
        {count('queued') > 0 && <p>{t('waiting', { n: count('queued') })}</p>}
        {results.map(
          ({ number, after: { state, problem } }) =>
            state === 'refused' && problem && <p key={number}>{t('failed', { number, why: problemText(problem) })}</p>,
        )}
      </div>
    </>
  )
}
