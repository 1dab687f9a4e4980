import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { acs3 } from './acs3.ts'
import { tc3 } from './tc3.ts'

describe('the signature of a call to Aliyun', () => {
  it('is that of the example on its page (V3 版本请求体&签名机制)', () => {
    const query = { RegionId: 'cn-shanghai', ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd' }
    const call = { host: 'ecs.cn-shanghai.aliyuncs.com', action: 'RunInstances', version: '2014-05-26', query, now: '2023-10-26T10:22:32.000Z', nonce: '3156853299f313e23d1673dc12e1703d' }
    expect(acs3(call, { accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret' })).toEqual({
      query: 'ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai',
      headers: {
        'x-acs-action': 'RunInstances', 'x-acs-version': '2014-05-26', 'x-acs-date': '2023-10-26T10:22:32Z', 'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
        'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        authorization: 'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,'
          + 'Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0'
      }
    })
  })
})

describe('the signature of a call to Tencent Cloud', () => {
  it('is that of the example on its page (签名方法 v3)', () => {
    const body = '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'
    expect(createHash('sha256').update(body).digest('hex')).toBe('35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064')
    const call = { host: 'cvm.tencentcloudapi.com', service: 'cvm', action: 'DescribeInstances', body, now: '2019-02-25T16:44:25.000Z' }
    expect(tc3(call, { secretId: `AKID${'*'.repeat(32)}`, secretKey: '*'.repeat(32) })).toEqual({
      'content-type': 'application/json; charset=utf-8', 'x-tc-action': 'DescribeInstances', 'x-tc-timestamp': '1551113065',
      authorization: `TC3-HMAC-SHA256 Credential=AKID${'*'.repeat(32)}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-tc-action, `
        + 'Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f'
    })
  })
})
