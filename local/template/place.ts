/** Where the stack is said to live. On one machine account and region are names only, but ARNs carry them. */
export interface Place {
  readonly partition: string
  readonly region: string
  readonly account: string
  readonly urlSuffix: string
}

const LOCAL_ACCOUNT = '000000000000'

/** A region-agnostic stack gets its partition's usual region; the folder's name (`aws`, `aws-cn`) tells the partition. */
export function placeOf(folder: string, stack: { account?: string; region?: string }): Place {
  const region = stack.region ?? (folder === 'aws-cn' ? 'cn-north-1' : 'us-east-1')
  const chinese = region.startsWith('cn-')
  return {
    partition: chinese ? 'aws-cn' : 'aws',
    region,
    account: stack.account ?? LOCAL_ACCOUNT,
    urlSuffix: chinese ? 'amazonaws.com.cn' : 'amazonaws.com',
  }
}
