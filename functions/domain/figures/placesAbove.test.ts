import { describe, expect, it } from '@jest/globals'
import { placesAbove, upTo } from './placesAbove.ts'

describe('the divisions above an agency', () => {
  it.each([
    ['of the county, up to the city that is served', '11330102MB0000000X', '330100', ['330102', '330100']],
    ['of the county, up to the province', '11330102MB0000000X', '330000', ['330102', '330100', '330000']],
    ['of the city itself', '11330100MB0000000X', '330100', ['330100']],
    ['of a city whose code ends in one zero more', '11331000MB0000000X', '330000', ['331000', '330000']],
    ['registered elsewhere: right under the one that is served', '11110000MB0000000X', '330100', ['330100']],
    ['of the test 差评: none', 'CANARY-mobile', '330100', []],
    ['with a code of its own', 'YZ-BDC', '330100', ['330100']]
  ])('%s', (...[, agency, serving, places]) => {
    expect(placesAbove(agency, serving)).toEqual(places)
  })

  it('end at the one that is served', () => {
    expect(upTo('330102', '330102')).toEqual(['330102'])
  })
})
