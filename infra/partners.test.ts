import { expect, test } from 'vitest'
import { partners } from './partners.ts'

const hotline = 'arn:aws:iam::111122223333:role/hotline'
const police = 'arn:aws-cn:iam::444455556666:root'

test('nobody unless somebody is named', () => {
  expect(partners({})).toEqual([])
  expect(partners({ WANGGE_PARTNERS: ' ' })).toEqual([])
})

test('roles, users and accounts of both partitions', () => {
  expect(partners({ WANGGE_PARTNERS: `${hotline}, ${police}` })).toEqual([hotline, police])
})

test.each(['*', 'arn:aws:iam::*:root', '111122223333', 'arn:aws:s3:::bucket'])('%s is no partner', wrong => {
  expect(() => partners({ WANGGE_PARTNERS: `${hotline},${wrong}` })).toThrow(`names "${wrong}"`)
})
