import { GetObjectCommand, ListObjectsV2Command, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { Anchor } from '#shared/domain/anchor/anchor.ts'
import type { AnchorStore } from '#shared/ports/anchor-store.ts'

const FOLDER = 'anchors/'
/** S3 lists a thousand keys at once: as many roots lie in one folder, so that the newest is found in two calls. */
const PER_FOLDER = 1000

/**
 * One object for each root. Its key follows from its sequence alone: with a date in it, two runs around midnight could both
 * write the same sequence.
 */
export const anchorKey = (sequence: number): string =>
  `${FOLDER}${digits(Math.floor(sequence / PER_FOLDER))}/${digits(sequence)}.json`

export function s3Anchors({ client, bucket }: { client: S3Client; bucket: string }): AnchorStore {
  const list = (Prefix: string) =>
    client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix, Delimiter: '/', MaxKeys: PER_FOLDER }))

  async function readKey(Key: string): Promise<Anchor | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }))
      return Anchor.parse(JSON.parse((await Body?.transformToString()) ?? ''))
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined
      throw error
    }
  }

  return {
    async last() {
      const folder = (await list(FOLDER)).CommonPrefixes?.at(-1)?.Prefix
      const key = folder && (await list(folder)).Contents?.at(-1)?.Key
      return key ? readKey(key) : undefined
    },
    read: sequence => readKey(anchorKey(sequence)),
    async add(anchor) {
      await client.send(
        new PutObjectCommand({
          ...{ Bucket: bucket, Key: anchorKey(anchor.sequence), ContentType: 'application/json' },
          Body: JSON.stringify(anchor),
          // Whoever comes second with this sequence fails.
          IfNoneMatch: '*',
        }),
      )
    },
  }
}

/** Enough for a root each hour in a thousand years, so that keys in order of letters are in order of number. */
function digits(number: number): string {
  return String(number).padStart(8, '0')
}
