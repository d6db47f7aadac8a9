import { texts } from '../language/texts.ts'
import { outbox } from '../outbox/outbox.ts'
import { session, signOut } from '../session/session.ts'

const t = texts(
  { sure: '本机还有 {n} 项未发送。退出将删除这些内容和照片，确定退出吗？' },
  {
    sure: {
      one: '{n} item has not been sent. Signing out deletes it with its photos. Sign out?',
      other: '{n} items have not been sent. Signing out deletes them with their photos. Sign out?',
    },
  },
)

/** Nothing of a person stays on the device after signing out; what would be lost is said first. */
export async function askToSignOut(): Promise<void> {
  const own = outbox.value.filter(({ sub, state }) => sub === session.value?.sub && state !== 'sent')
  if (own.length > 0 && !confirm(t('sure', { n: own.length }))) return
  await signOut({ keepWork: false })
}
