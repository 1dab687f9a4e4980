import { places } from '../stage/places.ts'
import type { Compared } from './compare.ts'
import { lookNames } from './looks.ts'
import { pageName, pictureName } from './pictureName.ts'

/** A page of the sheet: its path and its title. */
export type SheetPage = { page: string; title: string }

const style = `body{margin:0;padding:16px;background:#8a908e;font:14px/1.5 system-ui,"Noto Sans SC",sans-serif;color:#111}
h1{font-size:20px;margin:0 0 16px}section{margin-bottom:28px;background:#c9cdcb;padding:12px}h2{font-size:17px;margin:0 0 8px}
.nine{display:grid;grid-template-columns:repeat(9,200px);gap:8px;align-items:start}figure{margin:0}figcaption{font-size:12px;height:34px}
img{width:200px;display:block}b{background:#a8321c;color:#fff;padding:0 4px}.cut .nine img{max-height:1200px;object-fit:cover;object-position:top}`

const looks = { normal: '标准', elder: '长辈版', dark: '深色' }
const placeNames = { weapp: '微信', alipay: '支付宝', h5: 'H5' }

/** The Chinese mark of a picture that is not as it was accepted. */
const marks = ({ changed, fresh }: Compared): Map<string, string> => new Map([
  ...changed.map(({ name, share }) => [name, `<a href="changed/${name}"><b>变了 ${(share * 100).toFixed(2)}%</b></a>`] as const),
  ...fresh.map((name) => [name, '<b>新的</b>'] as const)
])

const figure = (name: string, says: string, mark: string): string => `<figure><figcaption>${says} ${mark}</figcaption><a href="${name}"><img src="${name}" alt="${name}"></a></figure>`

/** All pictures of a run as a page of HTML: the nine of each page beside each other, pages with something changed or new first. */
export const contactSheet = (pages: readonly SheetPage[], taken: ReadonlySet<string>, compared: Compared): string => {
  const marked = marks(compared)
  const sections = pages.map(({ page, title }) => {
    const nine = lookNames.flatMap((look) => places.map((place) => ({ name: pictureName({ page, look, place }), says: `${looks[look]} · ${placeNames[place]}` }))).filter(({ name }) => taken.has(name))
    const hot = nine.some(({ name }) => marked.has(name))
    return { hot, html: `<section data-group="${pageName(page).split('-')[0]}"><h2>${hot ? '● ' : ''}${title} <small>${page}</small></h2><div class="nine">${nine.map(({ name, says }) => figure(name, says, marked.get(name) ?? '')).join('')}</div></section>`, any: nine.length > 0 }
  }).filter(({ any }) => any)
  const { same, changed, fresh } = compared
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>每一页的样子</title><style>${style}</style><h1>每一页的样子：一样 ${same.length}，变了 ${changed.length}，新的 ${fresh.length}</h1>${sections.toSorted((a, b) => Number(b.hot) - Number(a.hot)).map(({ html }) => html).join('\n')}`
}
