import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emergencyIn } from './emergency-in.ts'

test.each([
  ['六楼着火了，浓烟往外冒', '119'],
  ['闻到很重的煤气味', '119'],
  ['挖机把燃气管挖破了，在嘶嘶漏气', '119'],
  ['有人被困在电梯里', '119'],
  ['小孩掉进河里了', '119'],
  ['The kitchen is on fire', '119'],
  ['there is a strong smell of gas', '119'],
  ['路边有个老人晕倒了', '120'],
  ['A man is unconscious on the pavement', '120'],
  ['有人拿刀砍人', '110'],
  ['楼顶有人要跳楼', '110'],
  ['Somebody was stabbed', '110'],
  ['路口发生车祸', '122'],
  ['cyclist hit by a car', '122'],
  ['着火了，有人昏迷', '119'],
  ['我怕，着火了', '119'],
])('%s: call %s', (words, number) => expect(emergencyIn(words)).toBe(number))

test.each([
  '消防车道停满了，怕着火车进不来',
  '楼道堆物，容易起火',
  '万一爆炸怎么办',
  '有火灾隐患',
  '邻居家失火后没地方住',
  '路灯不亮',
  '轮胎漏气扔在路边',
  'fire extinguishers are expired',
  'Cars parked in the fire lane',
  'dead cat in the road',
])('%s: no emergency', words => expect(emergencyIn(words)).toBeUndefined())

test('a category of danger is one whatever the words are', () => {
  expect(emergencyIn('管道', { emergency: '119' })).toBe('119')
})

test('any text is answered, soon', () => {
  const parts = fc.constantFrom(...['怕', '着火', '煤气', '漏', '，', 'on fire', ' ', 'if', '被'])
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 200 }), list => {
      const answer = emergencyIn(list.join(''))
      expect([undefined, '119', '120', '110', '122']).toContain(answer)
    }),
  )
})
