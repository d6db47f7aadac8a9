import { useSignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { newKey } from '../../../clients/ts/new-key.ts'
import type { Problem } from '../api/api-error.ts'
import { saveBeforeUpdate } from '../app/service-worker.ts'
import { missingFields, type Values } from '../forms/missing-fields.ts'
import { propertyName } from '../forms/property-texts.ts'
import { fieldId, SchemaForm } from '../forms/schema-form.tsx'
import { wrongFields } from '../forms/wrong-fields.ts'
import { nameOf } from '../language/name-of.ts'
import { texts } from '../language/texts.ts'
import { photosReady } from '../photos/photos-ready.ts'
import { dropUnwanted } from '../photos/sweep-photos.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { keepForm } from './form-over-update.ts'
import type { NextAction } from './next-action.ts'
import { perform, photosIn } from './perform.ts'

const t = texts(
  {
    missing: '请填写：{name}',
    form: '{name}：只能用字母、数字和 . : - _ 等符号，不含空格和汉字',
    whole: '{name}：须为整数',
    above: '{name}：须大于 {n}',
    least: '{name}：不能小于 {n}',
    most: '{name}：不能大于 {n}',
    working: '正在提交……',
    cancel: '取消',
  },
  {
    missing: 'Please fill in: {name}',
    form: '{name}: only letters, digits and signs such as . : - _ can stand here, no spaces',
    whole: '{name}: must be a whole number',
    above: '{name}: must be more than {n}',
    least: '{name}: must be at least {n}',
    most: '{name}: must be at most {n}',
    working: 'Sending …',
    cancel: 'Cancel',
  },
)

interface Props {
  readonly next: NextAction
  readonly number: string
  readonly start: Values
  readonly code?: string | undefined
  readonly onDone: (waiting: boolean) => void
  readonly onCancel: () => void
}

/** One action: its form from its schema, its errors beside the fields, the server's no where the form is. */
export function ActionForm({ next, number, start, code, onDone, onCancel }: Props) {
  const values = useSignal<Values>(start)
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  const [problem, setProblem] = useState<Problem>()
  const [working, setWorking] = useState(false)
  const key = useRef(newKey())
  const prefix = `act-${next.action}`
  useEffect(
    () => saveBeforeUpdate(async () => keepForm(number, { action: next.action, values: values.value })),
    [number, next.action],
  )

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (working) return
    setWorking(true)
    await photosReady()
    const missing = missingFields(next.input, values.value)
    const faults = new Map([
      ...missing.map(pointer => [pointer, t('missing', { name: called(pointer) })] as const),
      ...wrongFields(next.input, values.value).map(
        ({ pointer, why, n = 0 }) => [pointer, t(why, { name: called(pointer), n })] as const,
      ),
    ])
    setErrors(faults)
    if (faults.size > 0) return setWorking(false)
    setProblem(undefined)
    const after = await perform({ next, number, values: values.value, code, key: key.current })
    setWorking(false)
    if (after.state !== 'refused') return onDone(after.state === 'queued')
    // The next try may say something else: another wish, another key.
    key.current = newKey()
    setProblem(after.problem)
    setErrors(new Map(after.problem?.errors.map(({ pointer, message }) => [pointer, `${called(pointer)}: ${message}`])))
  }
  const called = (pointer: string): string => {
    const name = pointer.split('/').at(-1) ?? ''
    return propertyName(name, next.input.properties?.[name] ?? {})
  }

  return (
    <form noValidate onSubmit={event => void submit(event)} aria-labelledby={`${prefix}-title`}>
      <h3 id={`${prefix}-title`}>{nameOf(next.label)}</h3>
      {problem && <ProblemNotice problem={{ ...problem, errors: [] }} />}
      <ErrorSummary errors={[...errors].map(([pointer, message]) => ({ id: fieldId(prefix, pointer), message }))} />
      <SchemaForm
        prefix={prefix}
        schema={next.input}
        values={values.value}
        errors={errors}
        onChange={change => {
          values.value = change(values.value)
        }}
      />
      <p class="buttons">
        <button type="submit" class="button" aria-disabled={working}>
          {working ? t('working') : nameOf(next.label)}
        </button>
        <button
          type="button"
          class="button secondary"
          onClick={() => {
            void dropUnwanted(photosIn(next, values.value))
            onCancel()
          }}
        >
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}
