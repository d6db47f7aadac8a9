import { limitSender, type Sending } from '#shared/commands/limit-sender.ts'
import { digestOfParts } from '#shared/domain/hash/digest.ts'
import type { PhotoId } from '#shared/domain/photo/photo-key.ts'
import type { Policy } from '#shared/domain/policy/policy.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

type Asking = Pick<Sending, 'tenant' | 'source'> & { readonly photoId: PhotoId }

/**
 * Leave to upload without a login, so many in an hour from a device and from an address: as many photos as the reports can carry
 * that come from there, held ones too, so that no photo is refused whose report would be taken. A photo counts once, however many
 * tickets it takes: further ones fill the same place. Throws rate.limited; nothing is stored then.
 */
export async function limitTickets(
  { tenant, source, photoId }: Asking,
  { abuse, report }: Pick<Policy, 'abuse' | 'report'>,
  { keys, limiter, clock }: Pick<ApiDeps, 'keys' | 'limiter' | 'clock'>,
): Promise<void> {
  const { key } = await keys.newest('fingerprint')
  const mark = digestOfParts('photo', photoId).toString('base64url').slice(0, 10)
  // Where reports take no photos, what a reporter answers may still carry one.
  const photos = (reports: number | null) => reports && (reports + abuse.heldMax) * Math.max(1, report.photosMax)
  const most = { device: photos(abuse.device), address: photos(abuse.address) }
  await limitSender({ tenant, source, what: 'photo', mark, now: clock(), most }, { key, span: 'hour', limiter })
}
