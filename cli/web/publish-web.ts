import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { Problem } from '../problem.ts'
import { s3Of } from '../stack/clients.ts'
import type { Stack } from '../stack/stack.ts'
import { CONTENT_TYPES } from './content-types.ts'
import { siteConfig } from './site-config.ts'

export interface Published {
  readonly files: number
  readonly uploaded: number
}

/**
 * Uploads the built site's files that differ from what the web bucket has, and app-config.json, which tells the app its
 * deployment: the same build serves every place. The page that names the others goes last, and
 * nothing is deleted: pages that are open keep finding their files.
 */
export async function publishWeb(stack: Stack, dir: string, tenant?: string): Promise<Published> {
  const s3 = s3Of(stack)
  const Bucket = stack.output('WebBucket')
  try {
    const stored = await etags(s3, Bucket)
    const config = Buffer.from(JSON.stringify(await siteConfig(stack, tenant)))
    const files = [{ key: 'app-config.json', body: config, type: 'application/json' }, ...filesBelow(dir)]
    let uploaded = 0
    for (const { key, body, type } of files) {
      if (stored.get(key) === `"${createHash('md5').update(body).digest('hex')}"`) continue
      await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body, ContentType: type }))
      uploaded++
    }
    return { files: files.length, uploaded }
  } finally {
    s3.destroy()
  }
}

function filesBelow(dir: string): { key: string; body: Buffer; type: string }[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path, key: relative(dir, path).split(sep).join('/') }))
    .sort((a, b) => Number(isPage(a.key)) - Number(isPage(b.key)) || (a.key < b.key ? -1 : 1))
    .map(({ path, key }) => {
      const type = CONTENT_TYPES[extname(key)]
      if (type === undefined)
        throw new Problem(`${path}: no content type is known for files like this; nothing was uploaded.`)
      return { key, body: readFileSync(path), type }
    })
}

const isPage = (key: string): boolean => key.endsWith('.html')

async function etags(s3: S3Client, Bucket: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  let token: string | undefined
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket, ...(token && { ContinuationToken: token }) }))
    for (const { Key, ETag } of page.Contents ?? []) if (Key && ETag) found.set(Key, ETag)
    token = page.NextContinuationToken
  } while (token)
  return found
}
