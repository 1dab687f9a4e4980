/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { platformCalls } from './platformCalls.ts'
import { declarations } from './privacy.ts'
import { privacySheet } from './privacySheet.ts'
import { undeclared } from './undeclared.ts'

const sources = fileURLToPath(new URL('../src', import.meta.url))
const read = readdirSync(sources, { withFileTypes: true, recursive: true })
  .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map(({ parentPath, name }) => ({ name, ...platformCalls(name, readFileSync(path.join(parentPath, name), 'utf8')) }))
const used = (of: (name: string) => boolean): string[] => [...new Set(read.filter(({ name }) => of(name)).flatMap(({ calls }) => calls))].sort()

const harmless = undeclared.flatMap(({ apis }) => apis)
const declaredOn = (platform: 'weapp' | 'alipay'): string[] => declarations.flatMap((one) => one[platform])
const declared = [...declaredOn('weapp'), ...declaredOn('alipay')]

/** WeChat's own list (“小程序用户隐私保护指引内容介绍”), as far as calls go; it switches off whatever of it is not declared. */
const wechatsList: Record<string, readonly string[]> = {
  收集你的昵称头像: ['getUserInfo', 'getUserProfile'],
  收集你的位置信息: ['authorize', 'getLocation', 'startLocationUpdate', 'startLocationUpdateBackground', 'getFuzzyLocation'],
  收集你选择的位置信息: ['choosePoi', 'chooseLocation'],
  收集你的地址: ['chooseAddress'],
  收集你的发票信息: ['chooseInvoiceTitle', 'chooseInvoice'],
  收集你的微信运动步数: ['getWeRunData'],
  收集你的车牌号: ['chooseLicensePlate'],
  收集你选中的照片或视频信息: ['chooseImage', 'chooseMedia', 'chooseVideo'],
  收集你选中的文件: ['chooseMessageFile'],
  访问你的麦克风: ['startRecord', 'getRecorderManager', 'joinVoIPChat'],
  访问你的摄像头: ['createVKSession', 'createCameraContext'],
  访问你的蓝牙: ['openBluetoothAdapter', 'createBLEPeripheralServer'],
  '使用你的相册（仅写入）权限': ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  '使用你的通讯录（仅写入）权限': ['addPhoneContact'],
  '使用你的日历（仅写入）权限': ['addPhoneRepeatCalendar', 'addPhoneCalendar'],
  调用你的加速传感器: ['startAccelerometer'],
  调用你的磁场传感器: ['startCompass'],
  调用你的方向传感器: ['startDeviceMotionListening'],
  调用你的陀螺仪传感器: ['startGyroscope'],
  读取你的剪切板: ['setClipboardData', 'getClipboardData']
}

describe('the privacy declarations', () => {
  it('name every call of a platform in our sources, or say why it needs none, and name no other', () => {
    expect([...new Set([...declared, ...harmless])].sort()).toEqual(used(() => true))
  })

  it('say of no call both that it is declared and that it need not be', () => expect(harmless.filter((call) => declared.includes(call))).toEqual([]))

  it('list what only one platform runs under that platform', () => {
    for (const platform of ['weapp', 'alipay'] as const)
      expect(used((name) => name.includes(`.${platform}.`)).filter((call) => !declaredOn(platform).includes(call))).toEqual([])
    expect(declaredOn('weapp').filter((call) => call.startsWith('my.'))).toEqual([])
    expect(declaredOn('alipay').filter((call) => call.startsWith('wx.'))).toEqual([])
  })

  it('reach the platform only where a reader sees what is asked of it', () => expect(read.flatMap(({ hidden }) => hidden)).toEqual([]))

  it('carry WeChat’s own line for each call on its list', () => {
    for (const [line, calls] of Object.entries(wechatsList)) {
      const ours = declarations.filter(({ weapp }) => weapp.some((call) => calls.includes(call.replace(/^\w+\./, ''))))
      expect(ours.map(({ listed }) => listed)).toEqual(ours.map(() => line))
    }
    expect(declarations.flatMap(({ listed }) => listed ?? []).filter((line) => !(line in wechatsList))).toEqual([])
  })

  it('tell of each what, what for, where and how long, on both sheets', () => {
    for (const { data, purpose, where, kept } of declarations) expect([data, purpose, where, kept].filter((said) => said.length < 2)).toEqual([])
    const sheet = privacySheet()
    for (const { purpose, kept } of declarations) {
      expect(sheet.filter((line) => line.includes(purpose))).toHaveLength(2)
      expect(sheet.filter((line) => line.includes(kept)).length).toBeGreaterThanOrEqual(2)
    }
    expect(sheet.slice(0, sheet.findIndex((line) => line.includes('支付宝开放平台'))).filter((line) => line.includes('my.'))).toEqual([])
  })
})
