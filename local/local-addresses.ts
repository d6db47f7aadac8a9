import type { StackModel } from './template/model.ts'

/** AWS's addresses in the template's values, and what stands for them on this machine. */
export type LocalAddresses = Readonly<Record<string, string>>

/** An SDK calls the host of a queue's URL, so that host must become the wire's. Pages may talk to a bucket's host: likewise. */
export function localAddresses(model: StackModel, here: { wireUrl: string; apiUrl: string }): LocalAddresses {
  const suffix = model.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  const apis = model.apis.map(api => [api.endpoint, here.apiUrl] as const)
  const buckets = model.buckets.map(
    ({ name }) => [`https://${name}.s3.${model.region}.${suffix}`, here.wireUrl] as const,
  )
  return { [`https://sqs.${model.region}.${suffix}`]: here.wireUrl, ...Object.fromEntries([...apis, ...buckets]) }
}

export function toLocal(values: Readonly<Record<string, string>>, addresses: LocalAddresses): Record<string, string> {
  const replace = (value: string): string =>
    Object.entries(addresses).reduce((text, [there, here]) => text.replaceAll(there, here), value)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, replace(value)]))
}
