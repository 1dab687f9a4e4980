import type { Changed, Compared } from './compare.ts'

const listed = (names: readonly string[]): string => names.map((name) => `    ${name}`).join('\n')
const part = (says: string, names: readonly string[]): string => names.length === 0 ? '' : `\n  ${says}\n${listed(names)}`
/** A hundredth of a percent or less is said to be that much: it is not nothing. */
const percent = ({ name, share }: Changed): string => `${name}  ${Math.max(0.01, share * 100).toFixed(2)}%`

/** What the command says, in Chinese with the English beside. */
export const galleryWords = {
  begin: (pictures: number) => `▸ 准备构建和演示城市，要拍 ${pictures} 张… / builds and the demo city, then ${pictures} pictures`,
  ready: (seconds: string) => `✓ 准备好了（${seconds} 秒）/ ready`,
  took: (count: number, all: number, name: string) => `  ${count}/${all}  ${name}`,
  missed: (name: string, why: string) => `✗ ${name} 没拍成：${why} / could not be taken`,
  noPage: (pages: readonly string[]) => `这些页面没有写在 pageTable.ts 里，拍不到：${pages.join('、')} / pages that the table lacks`,
  noPart: (parts: readonly string[]) => `没有哪一页的路径含有 ${parts.join('、')} / no page is called so`,
  sheet: (folder: string) => `  样张 / contact sheet: ${folder}/index.html`,
  compared: ({ same, changed, fresh, gone }: Compared, missed: number) => [
    `一样 ${same.length}，变了 ${changed.length}，新的 ${fresh.length}，页面没有了 ${gone.length}，没拍成 ${missed} / same, changed, new, gone, missed`,
    part('变了（占像素）/ changed:', changed.map(percent)), part('新的 / new:', fresh), part('页面没有了 / gone:', gone)
  ].join(''),
  howToAccept: (folder: string) => `看过 ${folder} 里的“之前 | 差别 | 现在”，没问题就认可 / look, then accept:\n  npm run gallery -- accept              全部 / all\n  npm run gallery -- accept pages-rate   名字含有这几个字的 / those whose name has this`,
  accepted: (taken: readonly string[], gone: readonly string[]) => `认可了 ${taken.length} 张，去掉了 ${gone.length} 张页面已经没有的 / accepted, dropped${part('认可 / accepted:', taken)}${part('去掉 / dropped:', gone)}`,
  nothingTaken: '还没有拍过，先运行 npm run gallery / nothing was taken yet'
} as const
