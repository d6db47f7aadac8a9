import { type Chapter, mainOf } from './stage.ts'

const PLACE = { position: { lat: 30.27, lon: 120.114 }, words: '翠苑一区路口' }
/** Due one hour after each dispatch. */
const BURST = { category: 'GB.event.0501', condition: '1' }

/** One leak in the street that is nobody's at first, and what the rules make of it. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: { zh: '一、上报与自动派遣', en: '1. Reported, and sent by rule' },
    lesson: {
      zh: '居民无需登录。类别和立案条件明确，系统按权责清单立案并派给供水公司，从派遣起计时一小时。',
      en: 'No login is needed. Category and condition are certain, so the duty list files it and sends it to the water company. Its hour runs from the dispatch, not from the signature.',
    },
    async play(stage, told) {
      told.main = await stage.report({ words: '路口地面不断冒水', place: PLACE, ...BURST, confirmNotEmergency: true })
      await stage.wait(2)
    },
  },
  {
    title: { zh: '二、第一次派错：回退', en: '2. Sent wrongly: given back' },
    lesson: {
      zh: '供水公司写明依据申请回退。权责清单指的就是它，规则不能自动同意，由值班长决定；派遣员再派给排水公司，新的一小时重新计算。',
      en: 'The water company asks to give it back and says on what basis. The list does name it, so no rule grants that: a shift lead decides. The dispatcher sends it to the drainage company, with an hour of its own.',
    },
    async play(stage, told) {
      const main = mainOf(told)
      const ask = { ground: 'wrong-dispatch', basis: 'pressure-ok', words: '供水管压力正常，是雨污水管冒溢' }
      await stage.act('seat-water-supply', 'requestReturn', main, ask, 'L1')
      await stage.wait(2)
      await stage.act('shift-lead-a', 'grantReturn', main)
      await stage.act('dispatcher-a', 'dispatch', main, { agency: 'drainage' })
    },
  },
  {
    title: { zh: '三、第二次回退：裁决', en: '3. Given back again: ruled on' },
    lesson: {
      zh: '同一案件第二次回退不再来回推：由督查员书面裁决，指定承办和备选部门，必须执行，并成为权责清单的修订建议。',
      en: 'A case is not passed round for ever: the second return is ruled on in writing by the supervising level. It names who acts and a fallback, it binds, and it becomes a proposal for the duty list.',
    },
    async play(stage, told) {
      const main = mainOf(told)
      const ask = { ground: 'wrong-dispatch', basis: 'map-12', words: '该段管网尚未移交我司' }
      await stage.act('seat-drainage', 'requestReturn', main, ask, 'L2')
      await stage.wait(3)
      const ruling = {
        agency: 'drainage',
        fallback: 'municipal-works',
        words: '未移交不免除应急处置，由排水公司先行处置',
      }
      await stage.act('supervisor-a', 'rule', main, ruling)
      await stage.act('seat-drainage', 'sign', main, {}, 'L3')
    },
  },
  {
    title: { zh: '四、协办与并案', en: '4. An assist, and the same thing again' },
    lesson: {
      zh: '主办请市政养护中心协办路面，协办有自己的时限。另一位居民报了同一件事：并案，两位上报人都能继续查询。',
      en: 'The lead asks the municipal works centre for its part, which has a clock of its own. Another resident reports the same: the cases are merged and both reporters go on being told.',
    },
    async play(stage, told) {
      const main = mainOf(told)
      await stage.act('seat-drainage', 'requestAssist', main, { agency: 'municipal-works' }, 'L3')
      told.second = await stage.report({ words: '路口有积水', place: PLACE, confirmNotEmergency: true })
      await stage.wait(2)
      await stage.act('acceptor-a', 'merge', told.second, { parent: main.number })
    },
  },
  {
    title: { zh: '五、挂账', en: '5. Laid aside' },
    lesson: {
      zh: '配件要等：派遣员和督查员都同意才能挂账，主办的时钟停走；协办的时钟不停。到期自动恢复，这里由派遣员提前恢复。',
      en: 'A part is missing. Dispatcher and supervisor must both agree to lay it aside; the lead’s clock stands still, the assist’s does not. It would resume by itself at its time; here the dispatcher resumes it before.',
    },
    async play(stage, told) {
      const main = mainOf(told)
      await stage.act('handler-municipal', 'sign', main, {}, 'A1')
      const ask = { until: stage.later(24), words: '等待管件到货' }
      await stage.act('seat-drainage', 'requestSuspension', main, ask, 'L3')
      await stage.act('dispatcher-a', 'grantSuspension', main)
      await stage.act('supervisor-a', 'grantSuspension', main, { words: '同意，到货即恢复' })
      await stage.wait(64)
      await stage.act('dispatcher-a', 'resume', main)
    },
  },
  {
    title: { zh: '六、迟到的协办', en: '6. A late assist' },
    lesson: {
      zh: '协办超期记在协办部门，不记在主办。主办先反馈；协办没办完，案件不能结。',
      en: 'The assist was overdue, and that is charged to the assist, not to the lead. The lead is done first; as long as the assist is not, the case cannot close.',
    },
    async play(stage, told) {
      const main = mainOf(told)
      await stage.resolve('seat-drainage', main, 'L3', '已更换管件，停止冒水')
      await stage.resolve('handler-municipal', main, 'A1', '路面已修复')
    },
  },
  {
    title: { zh: '七、核查不通过', en: '7. The check fails' },
    lesson: {
      zh: '办的人不能自己说了算：另派网格员到同一地点核查。仍在渗水，退回返工，之前的材料都保留。',
      en: 'Those who did it do not decide that it is done: a grid worker looks at the place. Water still seeps out, so it goes back to be done again, and everything said before is kept.',
    },
    async play(stage, told) {
      const main = mainOf(told)
      await stage.act('acceptor-a', 'check', main)
      await stage.look('worker-a', 'fail', main, '接口处仍在渗水')
      await stage.wait(5)
      await stage.resolve('seat-drainage', main, 'L3', '已重新密封')
      await stage.act('acceptor-a', 'check', main)
      await stage.look('worker-a', 'pass', main, '不再渗水')
    },
  },
  {
    title: { zh: '八、上报人不认可：重办', en: '8. The reporter says no: reopened' },
    lesson: {
      zh: '上报人凭查询码评价，七日内可要求重办一次。这一轮主办超期，超期的事实留在案件里。',
      en: 'With the follow-up code the reporter rates it and may refuse the closing once, within seven days. In this round the lead is late, and that stays in the case.',
    },
    async play(stage, told) {
      const main = mainOf(told)
      await stage.act('reporter', 'rate', main, { solved: false, stars: 2, words: '晚上又冒水了' })
      await stage.act('reporter', 'reopen', main, { words: '晚上又冒水了' })
      await stage.wait(64)
      await stage.resolve('seat-drainage', main, 'L3', '已更换整段管道')
      await stage.act('acceptor-a', 'check', main)
      await stage.look('worker-a', 'pass', main, '已观察，无渗水')
    },
  },
  {
    title: { zh: '九、申诉：两位不同的复核人', en: '9. An appeal, and two different reviewers' },
    lesson: {
      zh: '部门结案后可申诉一次。两位考评员先后同意才成立；成立只是不计入考评，“曾经超期”不会被抹去。',
      en: 'After closing an agency may appeal once. Two different auditors must agree. Granted, it is left out of the scores; that it was overdue is never wiped out.',
    },
    async play(stage, told) {
      const main = mainOf(told)
      await stage.act('seat-drainage', 'appeal', main, { words: '整段更换需停水审批' }, 'L3')
      await stage.act('auditor-a', 'grantAppeal', main, { words: '情况属实' })
      await stage.act('auditor-b', 'grantAppeal', main, { words: '同意' })
    },
  },
]
