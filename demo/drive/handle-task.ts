import type { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import { seededUuid } from '../plan/seeded-uuid.ts'
import { answered, keyed } from './api.ts'
import type { DemoRun } from './demo-run.ts'
import { uploadPhoto } from './upload-photo.ts'

/** An agency's person signs, does the work and resolves it with a photo of before and one of after. */
export async function handleTask(run: DemoRun, { data }: AgencyMessage, handler: string): Promise<void> {
  const { api, seed } = run
  const { task, seq } = data
  const params = (what: string) => ({
    path: { task },
    header: keyed(seededUuid(4, String(seed), task, String(seq), what)),
  })
  const client = api(handler)
  await answered(client.POST('/api/tasks/{task}/sign', { params: params('sign'), body: {} }))
  const photo = (when: string) => seededUuid(7, String(seed), task, String(seq), when)
  const [before, after] = [photo('before'), photo('after')]
  await Promise.all([before, after].map(id => uploadPhoto(run, id, handler)))
  const body = { words: '已到现场处理完毕 🚧𠮷', before: [before], after: [after] }
  await answered(client.POST('/api/tasks/{task}/resolve', { params: params('resolve'), body }))
}
