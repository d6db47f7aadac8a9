import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'

/** A bucket nobody reaches but through a grant or a signed link: encrypted, TLS only, no public access of any kind. */
export abstract class PrivateBucket extends Construct {
  protected readonly bucket: Bucket
  protected readonly resource: CfnBucket

  constructor(scope: Construct, id: string, props: BucketProps = {}) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...props,
    })
    const resource = this.bucket.node.defaultChild
    if (!(resource instanceof CfnBucket)) throw new Error(`${id} is no bucket.`)
    this.resource = resource
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Server access logs name the address of everyone who opens a photo; the function that hands out the link logs it by id.',
    })
  }

  get bucketName(): string {
    return this.bucket.bucketName
  }

  /** The ARN of all objects below a prefix, and the same as cdk-nag writes it. */
  protected below(prefix: string): { arn: string; finding: string } {
    const logicalId = Stack.of(this).getLogicalId(this.resource)
    return { arn: this.bucket.arnForObjects(`${prefix}*`), finding: `<${logicalId}.Arn>/${prefix}*` }
  }
}
