import { describe, expect, it } from '@jest/globals'
import { unreadWord } from './unreadWord.ts'

describe('how many messages are unread', () => {
  it('is said to the last one as long as the server has counted them all', () => {
    expect([unreadWord(1), unreadWord(29)]).toEqual(['1 条没看', '29 条没看'])
  })

  it('is a least number from a whole page on', () => {
    expect([unreadWord(30), unreadWord(58)]).toEqual(['30 条以上没看', '30 条以上没看'])
  })
})
