/** What stands in the record of the test 差评 that the system gives itself every day (差评通道自检). */
export const canaryRecordWords = {
  agency: '差评通道自检（系统）',
  item: '差评通道自检',
  service: '自检',
  citizen: '系统自检',
  words: '这是系统每天自己提交的测试差评，用来检查差评通道是否畅通，不计入任何部门的统计。'
} as const
