import type { copyPurposes } from '../schemas/copyPurposes.ts'
import { markedDueWord } from './dueWord.ts'
import { quoted } from './toldWords.ts'
import type { WordsFor } from './toldWords.ts'

export type CitizenPurpose = (typeof copyPurposes.citizen)[number]

/** What a unit claims when it asks for 复核. */
const grounds = { mistaken: '可能是误评', malicious: '属于恶意评价' } as const

const wayDecided: WordsFor<'wayDecided'>['wayDecided'] = ({ way, words, rectify }, { item, agency, on }) => {
  const by = markedDueWord(rectify, on)
  return {
    immediate: { title: '承办单位说马上改', say: `${agency}会马上整改您在“${item}”里说的问题，最晚${by}改好。`, ...quoted('打算', words) },
    limited: { title: '承办单位定了整改期限', say: `您在“${item}”里说的问题要多花些时间，${agency}最晚${by}改好。过了期限，系统会督促。`, ...quoted('理由', words) },
    explain: { title: '承办单位会向您说明原因', say: `您在“${item}”里提的要求，${agency}认为按规定办不了，最晚${by}向您说明。您不认同，可以在进度里补充。`, ...quoted('说明', words) }
  }[way]
}

/** What the one who rated, or the applicant, is told: what happened, what it means, what to do and until when. */
export const citizenWords: WordsFor<CitizenPurpose> = {
  invited: ({ closes }, { item, agency, on }) => ({
    title: '请您评一评这次办事',
    say: `您在${agency}办“${item}”，办得怎么样？评高评低都可以${closes ? `，最晚${markedDueWord(closes, on)}` : ''}；不评也不影响您办事。`
  }),
  accepted: (_, { item, agency }) => ({
    title: '承办单位已签收您的评价',
    say: `${agency}已经签收您对“${item}”的评价，接下来会核实情况。办到哪一步，进度里随时能看。`
  }),
  contactViewed: ({ reason }, { item, agency }) => ({
    title: '有人查看了您的联系方式',
    say: `${agency}为了核实“${item}”查看了您的联系方式，可能会打电话给您。这次查看已记入台账；如果有人要您改评价，请在进度里告诉我们。`,
    ...quoted('查看理由', reason)
  }),
  handlerWrote: ({ words }, { item, agency }) => ({
    title: '承办单位给您留了言', say: `${agency}就“${item}”给您留了言。想回复，请在进度里补充说明。`, ...quoted('留言', words)
  }),
  wayDecided,
  transferred: ({ agency, hands }, { item }) => ({
    title: '您的评价转给了新的单位',
    say: `您对“${item}”的评价已转给${agency}处理，这是第 ${hands} 个经手单位。转办不重新计时，答复您的期限不变。`
  }),
  extended: ({ reason, rectify }, { item, agency, on }) => ({
    title: '整改期限延长了',
    say: `${agency}整改“${item}”的延期申请已获批准，最晚${markedDueWord(rectify, on)}改好。您不认同，可以在进度里补充说明。`,
    ...quoted('延期理由', reason)
  }),
  replied: ({ words, followUp }, { item, agency, on }) => ({
    title: '承办单位答复您了',
    say: `${agency}答复了您对“${item}”的评价。请您说说解决了没有，最晚${markedDueWord(followUp, on)}；不回答不会算作满意。`,
    ...quoted('答复', words)
  }),
  followUpReminder: ({ followUp }, { item, agency, on }) => ({
    title: '请您说说解决了没有',
    say: `${agency}已经答复“${item}”，还等您的评判，最晚${markedDueWord(followUp, on)}。不回答不会算作满意。`
  }),
  appealAsked: ({ ground, hearing }, { item, agency, on }) => ({
    title: '承办单位对您的评价申请复核',
    say: `${agency}认为您对“${item}”的评价${grounds[ground]}，申请复核。最晚${markedDueWord(hearing, on)}，您可以在进度里说明情况。复核由其他单位的人决定，在那之前评价照常算数。`
  }),
  appealDecided: ({ outcome }, { item }) => outcome === 'kept'
    ? { title: '复核结果：您的评价有效', say: `承办单位的申请没有通过，您对“${item}”的评价照常算数，处理继续进行。` }
    : { title: '复核结果：评价不计入统计', say: `复核认定您对“${item}”的评价不计入统计。评价和全部经过仍留在台账里，您随时能看。有不同意见可以拨打 12345 反映。` },
  reopened: ({ round }, { item, agency }) => ({
    title: '您的问题重新交办了',
    say: `您说“${item}”没有解决，已交${agency}重新处理，这是第 ${round} 轮。新的期限在进度里能看。`
  }),
  passedToSupervisor: (_, { item }) => ({
    title: '已交监督人员处理',
    say: `您说“${item}”还是没有解决，已交监督人员处理。处理结果会在这里告诉您。`
  }),
  supervised: ({ due }, { item, agency, on }) => ({
    title: '您的问题已经督办',
    say: `“${item}”已经督办，${agency}最晚${markedDueWord(due, on)}回应。您不用做什么，办到哪一步，进度里随时能看。`
  }),
  concluded: ({ words }, { item }) => ({
    title: '监督人员给您的办结说明',
    say: `监督人员核查了“${item}”，作了办结说明。有不同意见可以拨打 12345 反映。`,
    ...quoted('说明', words)
  }),
  improved: ({ words }, { item, agency }) => ({
    title: '因为您的意见，已经改了',
    say: `您和其他人对${agency}“${item}”提过同样的意见，现在已经改了。谢谢您说出来。`,
    ...quoted('改了什么', words)
  })
}
