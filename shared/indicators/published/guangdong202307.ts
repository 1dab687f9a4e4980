/**
 * 广东省政务服务“好差评” 2023年7月数据 as published (zfsg.gd.gov.cn, “2023年7月数据发布”). The case count is printed in 万 with
 * one decimal, the ratings per day in 万; the denominator of the bad share is not given.
 */
export const guangdong202307 = {
  days: 31,
  cases: 11_238_000,
  ratings: 13_879_360,
  byChannel: {
    政务服务网: 5_739_763, 实体大厅: 5_131_784, 各地APP: 2_496_931, 热线: 270_730, 粤省事: 93_099, 一体机: 82_774, 短信: 64_128, 粤商通: 151
  },
  stated: { ratingsPerDay: 447_700, ratingsPerCase: 1.24, badPercent: 0.0095, averageScore: 9.9 },
  bad: 1_275,
  workOrders: 1_249,
  topReasons: { 110: 429, 108: 221, 109: 171 }
} as const
