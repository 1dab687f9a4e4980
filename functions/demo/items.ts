import type { AgencyId } from './agencies.ts'

/**
 * One service item (事项). Names as public service sites have them; weights, limits and channels are invented.
 * `days`: 承诺办结时限 in working days; 0 is an 即办件. `type`: the national taskType (01 许可, 05 给付, 07 确认, 10 其他, 20 公共服务).
 * `theme`: the 一件事 it may be part of. `batch`: several cases are sometimes handled in one go (批量).
 */
export type Item = {
  agency: AgencyId; name: string; type: '01' | '05' | '07' | '10' | '20'; days: number; weight: number
  who: 'person' | 'company' | 'either'; where: 'hall' | 'online' | 'either'; theme?: string; batch?: true
  /** 跨省通办. */
  acrossProvinces?: true
}

export const items: readonly Item[] = [
  { agency: 'police', name: '居民身份证换领', type: '07', days: 0, weight: 38, who: 'person', where: 'hall', acrossProvinces: true },
  { agency: 'police', name: '居民身份证补领', type: '07', days: 0, weight: 14, who: 'person', where: 'hall' },
  { agency: 'police', name: '出生登记', type: '07', days: 3, weight: 10, who: 'person', where: 'either', theme: '新生儿出生一件事' },
  { agency: 'police', name: '户口簿换领补领', type: '07', days: 0, weight: 12, who: 'person', where: 'hall' },
  { agency: 'police', name: '夫妻投靠户口迁移', type: '07', days: 5, weight: 5, who: 'person', where: 'hall', acrossProvinces: true },
  { agency: 'police', name: '人才引进落户', type: '07', days: 5, weight: 4, who: 'person', where: 'either' },
  { agency: 'police', name: '死亡、宣告死亡注销户口', type: '07', days: 0, weight: 4, who: 'person', where: 'hall', theme: '公民身后一件事' },
  { agency: 'police', name: '居住证申领', type: '07', days: 10, weight: 12, who: 'person', where: 'either' },
  { agency: 'police', name: '开具无犯罪记录证明', type: '20', days: 0, weight: 18, who: 'person', where: 'either' },
  { agency: 'police', name: '普通护照签发', type: '01', days: 7, weight: 12, who: 'person', where: 'hall' },
  { agency: 'police', name: '往来港澳通行证签发', type: '01', days: 7, weight: 9, who: 'person', where: 'hall' },
  { agency: 'police', name: '外国人居留证件签发', type: '01', days: 7, weight: 1, who: 'person', where: 'hall' },
  { agency: 'police', name: '机动车驾驶证期满换证', type: '01', days: 0, weight: 20, who: 'person', where: 'either' },
  { agency: 'police', name: '核发机动车检验合格标志', type: '01', days: 0, weight: 16, who: 'either', where: 'online' },

  { agency: 'realEstate', name: '不动产转移登记', type: '07', days: 3, weight: 24, who: 'person', where: 'hall', theme: '二手房转移登记及水电气联动过户一件事' },
  { agency: 'realEstate', name: '不动产抵押登记', type: '07', days: 2, weight: 14, who: 'either', where: 'either' },
  { agency: 'realEstate', name: '不动产抵押权注销登记', type: '07', days: 0, weight: 12, who: 'either', where: 'either' },
  { agency: 'realEstate', name: '不动产首次登记', type: '07', days: 5, weight: 4, who: 'company', where: 'hall', batch: true },
  { agency: 'realEstate', name: '不动产变更登记', type: '07', days: 3, weight: 5, who: 'person', where: 'hall' },
  { agency: 'realEstate', name: '不动产预告登记', type: '07', days: 1, weight: 7, who: 'either', where: 'either', batch: true },
  { agency: 'realEstate', name: '不动产登记资料查询', type: '20', days: 0, weight: 30, who: 'person', where: 'either' },

  { agency: 'socialSecurity', name: '社会保障卡申领', type: '20', days: 0, weight: 22, who: 'person', where: 'either', acrossProvinces: true },
  { agency: 'socialSecurity', name: '社会保障卡补领换领', type: '20', days: 0, weight: 18, who: 'person', where: 'hall' },
  { agency: 'socialSecurity', name: '城乡居民基本养老保险待遇申领', type: '05', days: 10, weight: 9, who: 'person', where: 'either' },
  { agency: 'socialSecurity', name: '城乡居民基本养老保险参保登记', type: '07', days: 0, weight: 10, who: 'person', where: 'either' },
  { agency: 'socialSecurity', name: '职工参保登记', type: '07', days: 0, weight: 18, who: 'company', where: 'either', theme: '员工录用一件事', batch: true },
  { agency: 'socialSecurity', name: '灵活就业人员参保登记', type: '07', days: 0, weight: 12, who: 'person', where: 'either', theme: '灵活就业一件事' },
  { agency: 'socialSecurity', name: '职工正常退休申请', type: '07', days: 10, weight: 7, who: 'person', where: 'either', theme: '退休一件事' },
  { agency: 'socialSecurity', name: '失业保险金申领', type: '05', days: 5, weight: 8, who: 'person', where: 'either' },
  { agency: 'socialSecurity', name: '失业登记', type: '20', days: 0, weight: 9, who: 'person', where: 'either' },
  { agency: 'socialSecurity', name: '个人权益记录查询打印', type: '20', days: 0, weight: 40, who: 'person', where: 'online' },
  { agency: 'socialSecurity', name: '流动人员人事档案接收和转递', type: '20', days: 0, weight: 8, who: 'person', where: 'either' },
  { agency: 'socialSecurity', name: '工伤认定申请', type: '07', days: 12, weight: 3, who: 'company', where: 'hall' },
  { agency: 'socialSecurity', name: '劳务派遣经营许可', type: '01', days: 6, weight: 1, who: 'company', where: 'either' },
  { agency: 'socialSecurity', name: '外国人来华工作许可', type: '01', days: 5, weight: 1, who: 'person', where: 'either' },
  { agency: 'socialSecurity', name: '创业担保贷款申请', type: '20', days: 10, weight: 3, who: 'person', where: 'hall' },

  { agency: 'market', name: '个体工商户设立登记', type: '01', days: 0, weight: 22, who: 'person', where: 'either' },
  { agency: 'market', name: '个体工商户变更登记', type: '01', days: 0, weight: 10, who: 'person', where: 'either' },
  { agency: 'market', name: '个体工商户注销登记', type: '01', days: 0, weight: 10, who: 'person', where: 'either' },
  { agency: 'market', name: '公司设立登记', type: '01', days: 1, weight: 12, who: 'company', where: 'either', theme: '企业开办一件事' },
  { agency: 'market', name: '公司变更登记', type: '01', days: 1, weight: 14, who: 'company', where: 'either' },
  { agency: 'market', name: '企业简易注销登记', type: '01', days: 3, weight: 6, who: 'company', where: 'either', theme: '企业注销一件事' },
  { agency: 'market', name: '食品经营许可新办', type: '01', days: 5, weight: 9, who: 'either', where: 'either', theme: '开办餐饮店一件事' },
  { agency: 'market', name: '小餐饮登记', type: '01', days: 3, weight: 5, who: 'person', where: 'either' },
  { agency: 'market', name: '第二类医疗器械经营备案', type: '10', days: 0, weight: 3, who: 'company', where: 'either' },
  { agency: 'market', name: '特种设备使用登记', type: '01', days: 5, weight: 3, who: 'company', where: 'hall', batch: true },

  { agency: 'medicalInsurance', name: '异地就医备案', type: '20', days: 0, weight: 26, who: 'person', where: 'either' },
  { agency: 'medicalInsurance', name: '门诊费用报销', type: '05', days: 10, weight: 9, who: 'person', where: 'either' },
  { agency: 'medicalInsurance', name: '住院费用报销', type: '05', days: 12, weight: 10, who: 'person', where: 'hall' },
  { agency: 'medicalInsurance', name: '生育津贴支付', type: '05', days: 8, weight: 6, who: 'person', where: 'either' },
  { agency: 'medicalInsurance', name: '门诊慢特病病种待遇认定', type: '07', days: 7, weight: 6, who: 'person', where: 'either' },
  { agency: 'medicalInsurance', name: '城乡居民基本医疗保险参保登记', type: '07', days: 0, weight: 18, who: 'person', where: 'either' },
  { agency: 'medicalInsurance', name: '医疗保险关系转移接续', type: '20', days: 8, weight: 5, who: 'person', where: 'online' },

  { agency: 'tax', name: '二手房交易申报缴税', type: '20', days: 0, weight: 16, who: 'person', where: 'hall' },
  { agency: 'tax', name: '开具完税证明', type: '20', days: 0, weight: 24, who: 'either', where: 'online' },
  { agency: 'tax', name: '代开增值税发票', type: '20', days: 0, weight: 16, who: 'person', where: 'either' },
  { agency: 'tax', name: '发票票种核定', type: '10', days: 0, weight: 8, who: 'company', where: 'either' },
  { agency: 'tax', name: '城乡居民医疗保险费申报缴纳', type: '20', days: 0, weight: 16, who: 'person', where: 'online' },
  { agency: 'tax', name: '个人所得税完税情况查询', type: '20', days: 0, weight: 14, who: 'person', where: 'online' },

  { agency: 'housingFund', name: '购买住房提取住房公积金', type: '05', days: 3, weight: 14, who: 'person', where: 'either' },
  { agency: 'housingFund', name: '租房提取住房公积金', type: '05', days: 0, weight: 28, who: 'person', where: 'either' },
  { agency: 'housingFund', name: '退休提取住房公积金', type: '05', days: 0, weight: 6, who: 'person', where: 'either' },
  { agency: 'housingFund', name: '偿还住房贷款本息提取住房公积金', type: '05', days: 0, weight: 18, who: 'person', where: 'either' },
  { agency: 'housingFund', name: '住房公积金个人贷款申请', type: '20', days: 8, weight: 5, who: 'person', where: 'hall' },
  { agency: 'housingFund', name: '住房公积金异地转移接续', type: '20', days: 3, weight: 5, who: 'person', where: 'online' },

  { agency: 'naturalResources', name: '建设用地规划许可证核发', type: '01', days: 8, weight: 1, who: 'company', where: 'hall' },
  { agency: 'naturalResources', name: '建设工程规划许可证核发', type: '01', days: 10, weight: 1, who: 'company', where: 'hall' },
  { agency: 'naturalResources', name: '测绘成果资料查询', type: '20', days: 0, weight: 3, who: 'either', where: 'either' },
  { agency: 'naturalResources', name: '林木采伐许可证核发', type: '01', days: 6, weight: 1, who: 'either', where: 'hall' },

  { agency: 'housing', name: '商品房买卖合同网签备案', type: '10', days: 0, weight: 9, who: 'company', where: 'either', batch: true },
  { agency: 'housing', name: '公共租赁住房资格申请', type: '07', days: 12, weight: 4, who: 'person', where: 'either' },
  { agency: 'housing', name: '建筑工程施工许可证核发', type: '01', days: 3, weight: 2, who: 'company', where: 'hall' },
  { agency: 'housing', name: '个人住房信息查询', type: '20', days: 0, weight: 14, who: 'person', where: 'either' },

  { agency: 'civilAffairs', name: '内地居民结婚登记', type: '07', days: 0, weight: 12, who: 'person', where: 'hall' },
  { agency: 'civilAffairs', name: '内地居民离婚登记', type: '07', days: 0, weight: 6, who: 'person', where: 'hall' },
  { agency: 'civilAffairs', name: '高龄津贴申领', type: '05', days: 5, weight: 6, who: 'person', where: 'either' },
  { agency: 'civilAffairs', name: '最低生活保障对象认定', type: '07', days: 12, weight: 3, who: 'person', where: 'hall' },
  { agency: 'civilAffairs', name: '社会团体成立登记', type: '01', days: 8, weight: 1, who: 'company', where: 'hall' },

  { agency: 'health', name: '医师执业注册', type: '01', days: 5, weight: 4, who: 'person', where: 'either' },
  { agency: 'health', name: '护士执业注册', type: '01', days: 3, weight: 5, who: 'person', where: 'online' },
  { agency: 'health', name: '公共场所卫生许可', type: '01', days: 0, weight: 4, who: 'either', where: 'either' },
  { agency: 'health', name: '生育登记服务', type: '20', days: 0, weight: 7, who: 'person', where: 'either' },

  { agency: 'education', name: '高级中学教师资格认定', type: '07', days: 12, weight: 3, who: 'person', where: 'hall' },
  { agency: 'education', name: '义务教育阶段转学', type: '10', days: 3, weight: 6, who: 'person', where: 'either', theme: '教育入学一件事' },
  { agency: 'education', name: '普通高中学籍证明开具', type: '20', days: 0, weight: 4, who: 'person', where: 'either' },

  { agency: 'transport', name: '道路运输证年度审验', type: '10', days: 0, weight: 9, who: 'company', where: 'either', batch: true },
  { agency: 'transport', name: '道路货物运输经营许可', type: '01', days: 3, weight: 4, who: 'either', where: 'either' },
  { agency: 'transport', name: '道路旅客运输从业资格证换证', type: '01', days: 0, weight: 4, who: 'person', where: 'either' },
  { agency: 'transport', name: '网络预约出租汽车驾驶员证核发', type: '01', days: 5, weight: 5, who: 'person', where: 'either' },

  { agency: 'justice', name: '法律援助申请', type: '05', days: 3, weight: 3, who: 'person', where: 'either' },
  { agency: 'justice', name: '律师执业许可初审', type: '01', days: 8, weight: 1, who: 'person', where: 'online' },
  { agency: 'disabled', name: '残疾人证新办', type: '07', days: 10, weight: 3, who: 'person', where: 'either', theme: '残疾人服务一件事' },
  { agency: 'disabled', name: '残疾人证换领', type: '07', days: 5, weight: 3, who: 'person', where: 'either' },
  { agency: 'disabled', name: '残疾人两项补贴申领', type: '05', days: 8, weight: 3, who: 'person', where: 'either' },
  { agency: 'veterans', name: '退役军人优待证申领', type: '20', days: 10, weight: 3, who: 'person', where: 'hall' },
  { agency: 'veterans', name: '自主就业退役士兵一次性经济补助申领', type: '05', days: 8, weight: 2, who: 'person', where: 'hall', theme: '退役军人服务一件事' },
  { agency: 'cityManagement', name: '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批', type: '01', days: 3, weight: 2, who: 'company', where: 'either' },
  { agency: 'cityManagement', name: '城镇污水排入排水管网许可', type: '01', days: 5, weight: 2, who: 'company', where: 'either' },
  { agency: 'environment', name: '排污登记', type: '10', days: 0, weight: 2, who: 'company', where: 'online' },
  { agency: 'environment', name: '建设项目环境影响报告表审批', type: '01', days: 8, weight: 1, who: 'company', where: 'either' },
  { agency: 'agriculture', name: '兽药经营许可', type: '01', days: 5, weight: 1, who: 'either', where: 'either' },
  { agency: 'agriculture', name: '拖拉机和联合收割机登记', type: '01', days: 0, weight: 2, who: 'person', where: 'hall' },
  { agency: 'emergency', name: '危险化学品经营许可', type: '01', days: 8, weight: 1, who: 'company', where: 'either' },
  { agency: 'culture', name: '娱乐场所经营许可', type: '01', days: 6, weight: 1, who: 'company', where: 'hall' },
  { agency: 'culture', name: '营业性演出审批', type: '01', days: 2, weight: 1, who: 'company', where: 'online' }
]
