import * as z from 'zod'
import { digestOfParts } from '../hash/digest.ts'

export const NOTICE_CHANNELS = ['email', 'robot'] as const
export const NoticeChannel = z.enum(NOTICE_CHANNELS)
export type NoticeChannel = z.infer<typeof NoticeChannel>

/** One message to be: to whom, by what and for when. What must not wait for others has a digest to itself. */
export interface Digest {
  readonly channel: NoticeChannel
  /** RFC 3339. */
  readonly at: string
  /** The id of the one notice it is for. */
  readonly alone?: string
  /** `person.…`, `agency.…` or `reporter.…`. */
  readonly owner: string
}

/** `email 2026-11-23T01:50:00.000Z - person.handler-a`: everything of it, in one text. */
export const digestId = ({ channel, at, alone = '-', owner }: Digest): string => [channel, at, alone, owner].join(' ')

export function parseDigestId(id: string): Digest {
  const [channel, at, alone, owner] = id.split(' ')
  if (!at || !alone || !owner) throw new Error('This is no digest’s id')
  return { channel: NoticeChannel.parse(channel), at, owner, ...(alone !== '-' && { alone }) }
}

/** What receivers may know a repeat by; says nothing about anybody. */
export const messageIdOf = (tenant: string, digest: string): string =>
  digestOfParts('digest', tenant, digest).toString('hex').slice(0, 32)
