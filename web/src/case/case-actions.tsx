import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../api/api-error.ts'
import type { Values } from '../forms/missing-fields.ts'
import { nameOf } from '../language/name-of.ts'
import { texts } from '../language/texts.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { ActionForm } from './action-form.tsx'
import type { OpenForm } from './form-over-update.ts'
import type { Impossible, NextAction } from './next-action.ts'
import { perform } from './perform.ts'
import { WhyNot } from './why-not.tsx'

const t = texts(
  {
    title: '下一步',
    none: '现在没有需要您做的事。',
    done: '已完成：{name}',
    waiting: '{name}：没有网络，已保存在本机，恢复后自动提交。',
  },
  {
    title: 'What to do next',
    none: 'There is nothing for you to do now.',
    done: 'Done: {name}',
    waiting: '{name}: there is no network; it is kept on this device and sent when there is one.',
  },
)

interface Props {
  readonly number: string
  readonly possible: readonly NextAction[]
  readonly impossible?: readonly Impossible[]
  /** An action to open with these values, chosen elsewhere on the page. */
  readonly asked?: OpenForm
  /** What is known already is not asked again. */
  readonly known?: Values
  /** Of the reporter who acts without a login. */
  readonly code?: string
  /** With the sentence that says so: what was done may take the case out of the caller's sight. */
  readonly onDone: (sentence: string) => void
}

/** Everything the caller may do now, one form open at a time. */
export function CaseActions({ number, possible, impossible = [], asked, known = {}, code, onDone }: Props) {
  const [open, setOpen] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [working, setWorking] = useState(false)
  const current = possible.find(({ action }) => action === open)
  useEffect(() => {
    if (!asked) return
    setOpen(asked.action)
    requestAnimationFrame(() => document.getElementById('next')?.scrollIntoView({ block: 'start' }))
  }, [asked])
  const finish = (next: NextAction, waiting: boolean): void => {
    setOpen(undefined)
    onDone(t(waiting ? 'waiting' : 'done', { name: nameOf(next.label) }))
  }
  const choose = async (next: NextAction): Promise<void> => {
    setProblem(undefined)
    if (hasForm(next)) return setOpen(next.action === open ? undefined : next.action)
    if (working) return
    // Nothing to fill in: one tap is enough.
    setWorking(true)
    const after = await perform({ next, number, values: {}, code })
    setWorking(false)
    if (after.state === 'refused') setProblem(after.problem)
    else finish(next, after.state === 'queued')
  }
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('title')}</h2>
      {problem && <ProblemNotice problem={problem} />}
      {possible.length === 0 && <p>{t('none')}</p>}
      <ul class="buttons">
        {possible.map(next => (
          <li key={next.action}>
            <button
              type="button"
              class="button secondary"
              aria-disabled={working}
              {...(hasForm(next) && { 'aria-expanded': next.action === open })}
              onClick={() => void choose(next)}
            >
              {nameOf(next.label)}
            </button>
          </li>
        ))}
      </ul>
      {current && (
        <ActionForm
          key={`${current.action} ${JSON.stringify(asked?.values)}`}
          next={current}
          number={number}
          code={code}
          start={startOf(current, asked?.action === current.action ? { ...known, ...asked.values } : known)}
          onCancel={() => setOpen(undefined)}
          onDone={waiting => finish(current, waiting)}
        />
      )}
      <WhyNot impossible={impossible} />
    </section>
  )
}

const startOf = ({ input }: NextAction, known: Values): Values => {
  const properties = Object.entries(input.properties ?? {})
  return Object.fromEntries([
    ...properties.filter(([, { default: preset }]) => preset !== undefined).map(([name, each]) => [name, each.default]),
    ...properties.filter(([, { type }]) => type === 'array').map(([name]) => [name, []]),
    ...properties.filter(([name]) => known[name]).map(([name]) => [name, known[name]]),
  ])
}

const hasForm = ({ input }: NextAction): boolean => Object.keys(input.properties ?? {}).length > 0
