import { useEffect, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { type Problem, problemOf } from '../../api/api-error.ts'
import { api, read } from '../../api/read.ts'
import { texts } from '../../language/texts.ts'
import { session } from '../../session/session.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { EntryHistory } from './entry-history.tsx'
import { addressOf, kindName, kindOf } from './kinds.ts'
import { saveEntry } from './save-entry.ts'

const t = texts(
  {
    add: '新建',
    json: '内容（JSON）',
    hint: '保存即成为新版本，以前的版本保留可查。有错时不会保存任何内容。',
    malformed: '不是有效的 JSON：{why}',
    id: '缺少 id。',
    save: '保存为新版本',
    saved: '已保存为第 {n} 版。',
    back: '返回列表',
  },
  {
    add: 'Add one',
    json: 'Content (JSON)',
    hint: 'Saving makes a new version; earlier ones are kept. Where something is wrong nothing is saved.',
    malformed: 'This is no JSON: {why}',
    id: 'It has no id.',
    save: 'Save as a new version',
    saved: 'Saved as version {n}.',
    back: 'Back to the list',
  },
)

/** One entry of the registry as it stands, to be changed, with all that it was before. */
export function EntryPage() {
  const { params } = useRoute()
  const { query, route } = useLocation()
  const kind = kindOf(params.kind)
  const { id = '' } = query
  const { data, problem, reload } = useLoaded(`${kind} ${id} ${session.value?.sub}`, () => load(kind, id))
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [refusal, setRefusal] = useState<Problem>()
  const [saved, setSaved] = useState<number>()
  useEffect(() => setText(JSON.stringify(data?.entry ?? { id: '' }, null, 2)), [data])
  if (!session.value) return <SignInFirst title={kindName(kind)} />

  const save = async (event: Event): Promise<void> => {
    event.preventDefault()
    setRefusal(undefined)
    setSaved(undefined)
    const read = readId(text)
    setError('error' in read ? read.error : undefined)
    if ('error' in read) return
    const version = data?.version ?? 0
    await saveEntry({ kind, id: id || read.id, version, text })
      .then(() => {
        setSaved(version + 1)
        return id ? reload() : route(addressOf(kind, read.id), true)
      })
      .catch(failure => setRefusal(problemOf(failure)))
  }
  return (
    <Page title={`${kindName(kind)}: ${id || t('add')}`}>
      {problem && <ProblemNotice problem={problem} onAgain={() => void reload()} />}
      {!data && !problem && <Waiting />}
      {data && (
        <form noValidate onSubmit={event => void save(event)}>
          {refusal && <ProblemNotice problem={refusal} />}
          <TextField
            {...{ id: 'entry', label: t('json'), hint: t('hint'), error, rows: 18 }}
            value={text}
            onChange={setText}
          />
          <p role="status">{saved !== undefined && t('saved', { n: saved })}</p>
          <p class="buttons">
            <button type="submit" class="button">
              {t('save')}
            </button>
            <a class="button secondary" href={`/registry/${kind}`}>
              {t('back')}
            </a>
          </p>
        </form>
      )}
      {data?.version !== undefined && <EntryHistory {...{ kind, id, version: data.version }} />}
    </Page>
  )
}

async function load(kind: ReturnType<typeof kindOf>, id: string) {
  if (!id) return { entry: undefined, version: undefined }
  return read(api().GET('/api/registry/{kind}/{id}', { params: { path: { kind, id } } }))
}

function readId(text: string): { readonly id: string } | { readonly error: string } {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return typeof id === 'string' && id ? { id } : { error: t('id') }
  } catch (error) {
    return { error: t('malformed', { why: (error as Error).message }) }
  }
}
