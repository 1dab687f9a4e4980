/**
 * Full-width letters, digits and signs as their plain selves, letters without accents, other dashes as `-`: ＹＺ－１ → YZ-1,
 * é → e. Numbers in the digits of other scripts go as a whole.
 */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/(?<=\p{Nd})\p{M}+(?=\p{Nd})/gu, ' ').replace(/\p{M}+/gu, '')
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[–—−‐]/gu, '-')
    .replace(/\p{Nd}+/gu, (number) => (/^[0-9]+$/u.test(number) ? number : ' '))
