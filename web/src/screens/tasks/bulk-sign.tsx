import { useState } from 'preact/hooks'
import type { WorkRow } from '../../api/shapes.ts'
import { perform } from '../../case/perform.ts'
import { texts } from '../../language/texts.ts'
import { problemText } from '../../ui/problem-notice.tsx'

const t = texts(
  {
    sign: '签收选中的 {n} 件',
    working: '正在签收 {done}/{n}……',
    done: '已签收 {n} 件。',
    failed: '{number}：{why}',
  },
  {
    sign: { one: 'Sign {n} marked task', other: 'Sign {n} marked tasks' },
    working: 'Signing {done} of {n} …',
    done: { one: 'Signed {n} task.', other: 'Signed {n} tasks.' },
    failed: '{number}: {why}',
  },
)

/** For the outbox, should it have to wait there. */
const SIGN = { zh: '签收', en: 'Sign' }

interface Props {
  readonly rows: readonly WorkRow[]
  readonly onDone: () => void
}

/** Signs every marked task, each on its own: one that fails does not hold up the others. */
export function BulkSign({ rows, onDone }: Props) {
  const [said, setSaid] = useState<readonly string[]>([])
  const [working, setWorking] = useState(false)
  const waiting = rows.filter(({ status }) => status === 'Dispatched')
  const run = async (): Promise<void> => {
    if (working) return
    setWorking(true)
    const failed: string[] = []
    for (const [index, { number, caseId, task }] of waiting.entries()) {
      setSaid([t('working', { done: index, n: waiting.length })])
      const next = { action: 'sign', label: SIGN, input: {}, path: `/api/tasks/${caseId}.${task}/sign` }
      const { problem } = await perform({ next, number, values: {} })
      if (problem) failed.push(t('failed', { number, why: problemText(problem) }))
    }
    setWorking(false)
    setSaid([t('done', { n: waiting.length - failed.length }), ...failed])
    onDone()
  }
  return (
    <>
      {waiting.length > 0 && (
        <p class="buttons">
          <button type="button" class="button" aria-disabled={working} onClick={() => void run()}>
            {t('sign', { n: waiting.length })}
          </button>
        </p>
      )}
      <div role="status">
        {said.map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  )
}
