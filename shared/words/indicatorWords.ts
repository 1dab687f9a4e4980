import type { CountName } from '../indicators/counts.ts'
import type { IndicatorName } from '../indicators/indicator.ts'

/** The indicators by the names of the field, and in one line what is divided by what. */
export const indicatorWords: Record<IndicatorName, { name: string; line: string }> = {
  goodShare: { name: '好评率', line: '评“基本满意”以上的，加上没评被系统记成好评的 ÷ 评了的，加上系统记的' },
  activeGoodShare: { name: '主动评价好评率', line: '自己评了“基本满意”以上的 ÷ 自己评了的' },
  unratedShare: { name: '未评率', line: '过了时间没有自己评的 ÷ 评了的，加上过了时间没评的' },
  badShare: { name: '差评率', line: '自己评了“不满意”“非常不满意”的 ÷ 自己评了的' },
  replyShare: { name: '差评回复率', line: '按时答复的差评 ÷ 已经答复的，加上到期还没答复的' },
  namedReplyShare: { name: '实名差评回复率', line: '留了姓名、已经答复的差评 ÷ 留了姓名的差评' },
  rectifiedShare: { name: '回访整改率', line: '整改了、也问过本人的差评 ÷ 已经整改的，加上到期还没整改的' },
  rectifiedInTimeShare: { name: '按时整改率', line: '按时整改的差评 ÷ 已经整改的，加上到期还没整改的' },
  solvedShare: { name: '回访整改满意率', line: '本人说解决了的 ÷ 本人回答了的，没回答的不算' },
  contradictedShare: { name: '自评与他评之差', line: '单位说改好了、本人说没解决的 ÷ 本人回答了的' },
  exclusionShare: { name: '剔除率', line: '复核后不计入的差评 ÷ 全部差评，连同不计入的' },
  pressedShare: { name: '被要求打分的占比', line: '告诉我们有人要求怎么打分的 ÷ 自己评了的' },
  supervisedGoodShare: { name: '大厅设备上的好评率', line: '在大厅设备上评“基本满意”以上的 ÷ 在大厅设备上评了的' },
  ownGoodShare: { name: '自己手机上的好评率', line: '在自己手机上评“基本满意”以上的 ÷ 在自己手机上评了的' }
}

/** What is said beside a figure because it is not in it. */
export const asideWords = (name: CountName, count: number): string => {
  switch (name) {
    case 'awaiting': return `另有 ${count} 件还在评价期内`
    case 'judgedNoAnswer': return `另有 ${count} 人没有回答，不算满意`
    case 'explained': return `另有 ${count} 件依规定解释说明，不用整改`
    default: return `另有 ${count} 件不在其中`
  }
}

/** Beside every formula that no text in our hands gives. */
export const unverifiedWord = '算法来源待核'
