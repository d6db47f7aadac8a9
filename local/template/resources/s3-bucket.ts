import * as z from 'zod'
import { cfnBoolean, cfnNumber, cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'

const FilterRule = z.strictObject({ Name: z.string().transform(name => name.toLowerCase()), Value: z.string() })

const QueueConfiguration = z.strictObject({
  Id: z.string().optional(),
  Event: z.string(),
  Queue: z.string(),
  Filter: z.strictObject({ S3Key: z.strictObject({ Rules: z.array(FilterRule) }) }).optional(),
})

/** How long does not matter locally: what is locked stays for as long as the data folder does. */
const LockRule = z.strictObject({
  DefaultRetention: z.strictObject({
    Mode: z.enum(['COMPLIANCE', 'GOVERNANCE']),
    Days: cfnNumber.optional(),
    Years: cfnNumber.optional(),
  }),
})

export const s3Bucket = defineResource({
  type: 'AWS::S3::Bucket',
  properties: z.strictObject({
    BucketName: cfnString.optional(),
    VersioningConfiguration: z.strictObject({ Status: z.enum(['Enabled', 'Suspended']) }).optional(),
    ObjectLockEnabled: cfnBoolean.optional(),
    ObjectLockConfiguration: z.strictObject({ ObjectLockEnabled: z.literal('Enabled'), Rule: LockRule }).optional(),
    NotificationConfiguration: z
      .strictObject({ QueueConfigurations: z.array(QueueConfiguration).default([]) })
      .optional(),
    CorsConfiguration: z.strictObject({ CorsRules: z.array(z.record(z.string(), z.unknown())) }).optional(),
    LifecycleConfiguration: z.object({ Rules: z.array(z.record(z.string(), z.unknown())) }).optional(),
    ...inert({
      BucketEncryption: 'encryption at rest by AWS',
      PublicAccessBlockConfiguration: 'nothing local is public',
      OwnershipControls: 'no object ACLs are used',
      LoggingConfiguration: 'access logs are for operations on AWS',
      AccessControl: 'no object ACLs are used',
      Tags: 'labels',
    }),
  }),
  identify(context) {
    const name = context.name('BucketName', { longest: 63, lowerCase: true })
    return {
      ref: name,
      attributes: {
        Arn: `arn:${context.partition}:s3:::${name}`,
        DomainName: `${name}.s3.${context.urlSuffix}`,
        RegionalDomainName: `${name}.s3.${context.region}.${context.urlSuffix}`,
      },
    }
  },
  build(properties, identity, context, draft) {
    draft.buckets.push({
      logicalId: context.logicalId,
      name: identity.ref,
      arn: identity.attributes.Arn ?? '',
      versioned: properties.VersioningConfiguration?.Status === 'Enabled',
      locked: properties.ObjectLockEnabled === true && properties.ObjectLockConfiguration !== undefined,
      notifications: (properties.NotificationConfiguration?.QueueConfigurations ?? []).map(
        ({ Event, Queue, Filter }) => {
          const value = (name: string) => Filter?.S3Key.Rules.find(rule => rule.Name === name)?.Value
          const [prefix, suffix] = [value('prefix'), value('suffix')]
          return {
            event: Event,
            queueArn: Queue,
            ...(prefix === undefined ? {} : { prefix }),
            ...(suffix === undefined ? {} : { suffix }),
          }
        },
      ),
      cors: properties.CorsConfiguration?.CorsRules ?? [],
      lifecycle: properties.LifecycleConfiguration?.Rules ?? [],
    })
  },
})
