import { canaryWords, countedWords, momentWord } from '@haochaping/shared/words/canaryWords.ts'
import { closedWords, placeWord, ratedWord, replyWord, servedWord, staffWord, titleWord, windowLeftWord } from '@haochaping/shared/words/caseWords.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { dayWord, fullInstantWord, instantWord } from '@haochaping/shared/words/dayWords.ts'
import { dueWhyWords } from '@haochaping/shared/words/dueWhyWords.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { findPageWords } from '@haochaping/shared/words/findPageWords.ts'
import { comingWords, groundWords, happenedWords, lateWords, verdictWords, waitingFor, wayWord } from '@haochaping/shared/words/handlingWords.ts'
import { inboxEntryWords } from '@haochaping/shared/words/inboxEntryWords.ts'
import { inboxPageWords } from '@haochaping/shared/words/inboxPageWords.ts'
import { indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { judgePageWords } from '@haochaping/shared/words/judgePageWords.ts'
import { joinWords, languageWords } from '@haochaping/shared/words/languageWords.ts'
import { levelLines } from '@haochaping/shared/words/levelLines.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { openCheckWords } from '@haochaping/shared/words/openCheckWords.ts'
import { openEntryWords } from '@haochaping/shared/words/openEntryWords.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { pagedWords } from '@haochaping/shared/words/pagedWords.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { phasePills } from '@haochaping/shared/words/phasePills.ts'
import { photoWords } from '@haochaping/shared/words/photoWords.ts'
import { factWords, progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { mostWord, publicCountsWord, publicRateWord } from '@haochaping/shared/words/publicRateWords.ts'
import { publishedPageWords } from '@haochaping/shared/words/publishedPageWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { intervalNote, intervalWord } from '@haochaping/shared/words/rateWords.ts'
import { readAloudWords } from '@haochaping/shared/words/readAloudWords.ts'
import { reasonLabelWord } from '@haochaping/shared/words/reasonLabelWord.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { receiptPageWords } from '@haochaping/shared/words/receiptPageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { pressureWords, sayForms, sayPageWords, sentWords } from '@haochaping/shared/words/sayPageWords.ts'
import { settingsPageWords } from '@haochaping/shared/words/settingsPageWords.ts'
import { signInPageWords } from '@haochaping/shared/words/signInPageWords.ts'
import { failureWords, refusalTitles, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { recordWords, signatureWords, verdictHeadings, verifyPageWords } from '@haochaping/shared/words/verifyPageWords.ts'
import * as enCanaryWords from '@haochaping/shared/words/en/canaryWords.ts'
import * as enCaseWords from '@haochaping/shared/words/en/caseWords.ts'
import * as enCasesPageWords from '@haochaping/shared/words/en/casesPageWords.ts'
import * as enDayWords from '@haochaping/shared/words/en/dayWords.ts'
import * as enDueWhyWords from '@haochaping/shared/words/en/dueWhyWords.ts'
import * as enDueWord from '@haochaping/shared/words/en/dueWord.ts'
import * as enFindPageWords from '@haochaping/shared/words/en/findPageWords.ts'
import * as enHandlingWords from '@haochaping/shared/words/en/handlingWords.ts'
import * as enInboxWords from '@haochaping/shared/words/en/inboxWords.ts'
import * as enIndicatorWords from '@haochaping/shared/words/en/indicatorWords.ts'
import * as enJudgePageWords from '@haochaping/shared/words/en/judgePageWords.ts'
import * as enLanguageWords from '@haochaping/shared/words/en/languageWords.ts'
import * as enLevelWords from '@haochaping/shared/words/en/levelWords.ts'
import * as enOpenCheckWords from '@haochaping/shared/words/en/openCheckWords.ts'
import * as enOpenEntryWords from '@haochaping/shared/words/en/openEntryWords.ts'
import * as enOpenPageWords from '@haochaping/shared/words/en/openPageWords.ts'
import * as enPagedWords from '@haochaping/shared/words/en/pagedWords.ts'
import * as enPeriodWords from '@haochaping/shared/words/en/periodWords.ts'
import * as enPhasePills from '@haochaping/shared/words/en/phasePills.ts'
import * as enPhotoWords from '@haochaping/shared/words/en/photoWords.ts'
import * as enProgressPageWords from '@haochaping/shared/words/en/progressPageWords.ts'
import * as enProvisionalWord from '@haochaping/shared/words/en/provisionalWord.ts'
import * as enPublicRateWords from '@haochaping/shared/words/en/publicRateWords.ts'
import * as enPublishedPageWords from '@haochaping/shared/words/en/publishedPageWords.ts'
import * as enRatePageWords from '@haochaping/shared/words/en/ratePageWords.ts'
import * as enRateWords from '@haochaping/shared/words/en/rateWords.ts'
import * as enReadAloudWords from '@haochaping/shared/words/en/readAloudWords.ts'
import * as enReasonWord from '@haochaping/shared/words/en/reasonWord.ts'
import * as enReceiptPageWords from '@haochaping/shared/words/en/receiptPageWords.ts'
import * as enRefusalWords from '@haochaping/shared/words/en/refusalWords.ts'
import * as enSayPageWords from '@haochaping/shared/words/en/sayPageWords.ts'
import * as enSettingsPageWords from '@haochaping/shared/words/en/settingsPageWords.ts'
import * as enSignInPageWords from '@haochaping/shared/words/en/signInPageWords.ts'
import * as enTroubleWords from '@haochaping/shared/words/en/troubleWords.ts'
import * as enVerifyPageWords from '@haochaping/shared/words/en/verifyPageWords.ts'
import type { Wording } from '@haochaping/shared/words/en/wording.ts'

/** Ours, and the same in English: a sentence that is missing or too many is an error of type. */
const twin = <W>(chinese: W, english: Wording<W>): [unknown, unknown] => [chinese, english]

/** Everything that is said to a citizen, by our own words. */
export const englishTwins: ReadonlyMap<unknown, unknown> = new Map([
  twin(canaryWords, enCanaryWords.canaryWords), twin(countedWords, enCanaryWords.countedWords), twin(momentWord, enCanaryWords.momentWord),
  twin(closedWords, enCaseWords.closedWords), twin(placeWord, enCaseWords.placeWord), twin(ratedWord, enCaseWords.ratedWord), twin(replyWord, enCaseWords.replyWord), twin(servedWord, enCaseWords.servedWord), twin(staffWord, enCaseWords.staffWord), twin(titleWord, enCaseWords.titleWord), twin(windowLeftWord, enCaseWords.windowLeftWord),
  twin(casesPageWords, enCasesPageWords.casesPageWords),
  twin(dayWord, enDayWords.dayWord), twin(fullInstantWord, enDayWords.fullInstantWord), twin(instantWord, enDayWords.instantWord),
  twin(dueWhyWords, enDueWhyWords.dueWhyWords),
  twin(dueWord, enDueWord.dueWord),
  twin(findPageWords, enFindPageWords.findPageWords),
  twin(comingWords, enHandlingWords.comingWords), twin(groundWords, enHandlingWords.groundWords), twin(happenedWords, enHandlingWords.happenedWords), twin(lateWords, enHandlingWords.lateWords), twin(verdictWords, enHandlingWords.verdictWords), twin(waitingFor, enHandlingWords.waitingFor), twin(wayWord, enHandlingWords.wayWord),
  twin(inboxEntryWords, enInboxWords.inboxEntryWords),
  twin(inboxPageWords, enInboxWords.inboxPageWords),
  twin(indicatorWords, enIndicatorWords.indicatorWords),
  twin(judgePageWords, enJudgePageWords.judgePageWords),
  twin(joinWords, enLanguageWords.joinWords), twin(languageWords, enLanguageWords.languageWords),
  twin(levelLines, enLevelWords.levelLines),
  twin(levelWords, enLevelWords.levelWords),
  twin(openCheckWords, enOpenCheckWords.openCheckWords),
  twin(openEntryWords, enOpenEntryWords.openEntryWords),
  twin(openPageWords, enOpenPageWords.openPageWords),
  twin(pagedWords, enPagedWords.pagedWords),
  twin(periodWord, enPeriodWords.periodWord),
  twin(phasePills, enPhasePills.phasePills),
  twin(photoWords, enPhotoWords.photoWords),
  twin(factWords, enProgressPageWords.factWords), twin(progressPageWords, enProgressPageWords.progressPageWords),
  twin(provisionalWord, enProvisionalWord.provisionalWord),
  twin(mostWord, enPublicRateWords.mostWord), twin(publicCountsWord, enPublicRateWords.publicCountsWord), twin(publicRateWord, enPublicRateWords.publicRateWord),
  twin(publishedPageWords, enPublishedPageWords.publishedPageWords),
  twin(ratePageWords, enRatePageWords.ratePageWords),
  twin(intervalNote, enRateWords.intervalNote), twin(intervalWord, enRateWords.intervalWord),
  twin(readAloudWords, enReadAloudWords.readAloudWords),
  twin(reasonLabelWord, enReasonWord.reasonLabelWord), twin(reasonWord, enReasonWord.reasonWord),
  twin(receiptPageWords, enReceiptPageWords.receiptPageWords),
  twin(refusalWords, enRefusalWords.refusalWords),
  twin(pressureWords, enSayPageWords.pressureWords), twin(sayForms, enSayPageWords.sayForms), twin(sayPageWords, enSayPageWords.sayPageWords), twin(sentWords, enSayPageWords.sentWords),
  twin(settingsPageWords, enSettingsPageWords.settingsPageWords),
  twin(signInPageWords, enSignInPageWords.signInPageWords),
  twin(failureWords, enTroubleWords.failureWords), twin(refusalTitles, enTroubleWords.refusalTitles), twin(troubleWords, enTroubleWords.troubleWords),
  twin(recordWords, enVerifyPageWords.recordWords), twin(signatureWords, enVerifyPageWords.signatureWords), twin(verdictHeadings, enVerifyPageWords.verdictHeadings), twin(verifyPageWords, enVerifyPageWords.verifyPageWords)
])
