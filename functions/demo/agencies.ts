/** 行政区划代码 of the fictional 云州市; 99 is no province (GB/T 2260). */
export const demoRegion = '990100'
/** The same, twelve digits as the data interface has it. */
export const demoAreaCode = '990100000000'

/** One agency (机构) of the demo city and how many windows it keeps in the hall. */
type Agency = { id: string; name: string; windows: number }

export const agencies = [
  { id: 'police', name: '云州市公安局', windows: 5 },
  { id: 'realEstate', name: '云州市不动产登记中心', windows: 7 },
  { id: 'socialSecurity', name: '云州市人力资源和社会保障局', windows: 8 },
  { id: 'market', name: '云州市市场监督管理局', windows: 6 },
  { id: 'medicalInsurance', name: '云州市医疗保障局', windows: 5 },
  { id: 'tax', name: '云州市税务局', windows: 5 },
  { id: 'housingFund', name: '云州市住房公积金管理中心', windows: 4 },
  { id: 'naturalResources', name: '云州市自然资源和规划局', windows: 2 },
  { id: 'housing', name: '云州市住房和城乡建设局', windows: 3 },
  { id: 'civilAffairs', name: '云州市民政局', windows: 3 },
  { id: 'health', name: '云州市卫生健康委员会', windows: 2 },
  { id: 'education', name: '云州市教育局', windows: 2 },
  { id: 'transport', name: '云州市交通运输局', windows: 3 },
  { id: 'justice', name: '云州市司法局', windows: 1 },
  { id: 'disabled', name: '云州市残疾人联合会', windows: 1 },
  { id: 'veterans', name: '云州市退役军人事务局', windows: 1 },
  { id: 'cityManagement', name: '云州市城市管理局', windows: 1 },
  { id: 'environment', name: '云州市生态环境局', windows: 1 },
  { id: 'agriculture', name: '云州市农业农村局', windows: 1 },
  { id: 'emergency', name: '云州市应急管理局', windows: 1 },
  { id: 'culture', name: '云州市文化广电和旅游局', windows: 1 }
] as const satisfies readonly Agency[]

export type AgencyId = (typeof agencies)[number]['id']

/**
 * 统一社会信用代码, 18 characters and never a real one: GB 32100-2015 has no letter O, and DEMO has one.
 */
export const deptCodeOf = (id: AgencyId): string =>
  `11${demoRegion}DEMO0000${String(agencies.findIndex((agency) => agency.id === id) + 1).padStart(2, '0')}`
