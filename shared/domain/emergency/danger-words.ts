import type { EmergencyNumber } from './emergency-number.ts'

/** Words of danger that is happening, by whom to call first; the order is that of the lines where several fit. */
export const DANGER_WORDS: readonly (readonly [EmergencyNumber, RegExp])[] = [
  [
    '119',
    /着火|起火|失火|火灾|冒火|火势|爆炸|(煤气|燃气|天然气|液化气|气罐|气瓶)[^，。！？,.!?]{0,8}(泄漏|泄露|漏气|漏了|在漏|挖破|挖断|味很|味道很|臭)|(闻到|一股)[^，。！？,.!?]{0,6}(煤气|燃气|天然气)|被困|困在电梯|困人|溺水|落水|掉进(河|井|水)|被埋/,
  ],
  ['119', /\b(on fire|caught fire|house fire|fire broke out|flames|explosion|exploded|drowning)\b/],
  [
    '119',
    /\b(gas leak|leaking gas|smell(s|ing)? (of |like )?gas|smell of gas|trapped (in|under)|fell into the (river|water|manhole))\b/,
  ],
  ['120', /昏迷|晕倒|昏倒|没有呼吸|没呼吸|心脏病发|心脏骤停|大出血|流血不止|触电|抽搐|休克|坠楼|中毒昏|生命危险/],
  [
    '120',
    /\b(unconscious|not breathing|heart attack|bleeding (heavily|badly)|passed out|electrocuted|having a seizure)\b/,
  ],
  ['110', /杀人|砍人|持刀|拿刀|抢劫|绑架|行凶|劫持|枪击|强奸|正在打人|在打人|被打|跳楼|轻生|自杀|炸弹|家暴/],
  [
    '110',
    /\b(stabb(ed|ing)|robb(ed|ery|ing)|kidnapp?(ed|ing)|shooting|gunman|with a knife|attacking (me|people|him|her)|suicide|bomb)\b/,
  ],
  ['122', /车祸|交通事故|撞人了|被车撞|撞车|连环追尾|肇事逃逸/],
  ['122', /\b(car crash|traffic accident|road accident|hit by a (car|truck|bus)|hit[ -]and[ -]run)\b/],
]
