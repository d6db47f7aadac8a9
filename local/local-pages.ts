import type { BucketModel, StackModel } from './template/model.ts'

/** Pages of this machine: the site's port is known only when its gateway runs, after the buckets. */
const HERE = 'http://127.0.0.1:*'

/** Buckets that let the site's pages upload let this machine's pages do so. */
export function allowLocalPages({ apis, buckets, ...model }: StackModel): StackModel {
  const site = new Set(apis.map(({ endpoint }) => endpoint))
  const here = (origin: unknown): unknown => (site.has(String(origin)) ? HERE : origin)
  const rule = ({ AllowedOrigins, ...others }: BucketModel['cors'][number]) => ({
    ...others,
    ...(Array.isArray(AllowedOrigins) && { AllowedOrigins: AllowedOrigins.map(here) }),
  })
  return { ...model, apis, buckets: buckets.map(bucket => ({ ...bucket, cors: bucket.cors.map(rule) })) }
}
