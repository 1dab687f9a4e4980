import { startWords } from '@haochaping/shared/words/startWords.ts'
import { namedStaff } from '../demo/demoStaff.ts'
import type { LocalPerson } from './control/localPeople.ts'
import type { Started } from './start.ts'

/** What is printed when everything runs: links, people, and what to try. */
export const welcome = async ({ address, staff }: Pick<Started, 'address' | 'staff'>, folder: string): Promise<string> => {
  const reply = await fetch(`${address}/local/people`)
  const { people } = await reply.json() as { people: LocalPerson[] } // our own control API, one line up
  const told = people.filter(({ id, role }) => role === 'citizen' || namedStaff.some((one) => one.id === id))
  const links: [string, string][] = [
    [startWords.citizen, `${address}/`], ...(staff ? [[startWords.staff, staff] satisfies [string, string]] : []), [startWords.inbox, `${address}/local`], [startWords.docs, `${address}/docs`]
  ]
  return [
    '', startWords.title, '',
    ...links.map(([name, link]) => `  ${name}：${link}`), '',
    startWords.people, ...told.flatMap(({ about, link }) => [`  ${about}`, `    ${link}`]), '',
    startWords.try, ...startWords.tries(address, folder).map((line, at) => `  ${at + 1}. ${line}`), '',
    startWords.dataIn(folder), startWords.stop
  ].join('\n')
}
