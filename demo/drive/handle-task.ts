import type { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import { seededUuid } from '../plan/seeded-uuid.ts'
import type { DemoRun } from './demo-run.ts'
import { uploadPhoto } from './upload-photo.ts'

/** An agency's person signs, does the work and resolves it with a photo of before and one of after. */
export async function handleTask(run: DemoRun, { data }: AgencyMessage, handler: string): Promise<void> {
  const { api, seed } = run
  const { task, seq } = data
  const keyOf = (what: string) => seededUuid(4, String(seed), task, String(seq), what)
  await api({ method: 'POST', path: `/api/tasks/${task}/sign`, as: handler, body: {}, key: keyOf('sign') })
  const [before, after] = (['before', 'after'] as const).map(when =>
    seededUuid(7, String(seed), task, String(seq), when),
  )
  await Promise.all([before, after].map(photo => uploadPhoto(run, photo ?? '', handler)))
  const body = { words: '已到现场处理完毕 🚧𠮷', before: [before], after: [after] }
  await api({ method: 'POST', path: `/api/tasks/${task}/resolve`, as: handler, body, key: keyOf('resolve') })
}
