import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'
import { markedDueWord } from '@haochaping/shared/words/dueWord.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { Part } from './Part.tsx'
import { Said } from './Said.tsx'

type Props = { handling: Handling; near: LocalDate }

/** 督办, 延期, 申诉复核: what was ordered, asked and decided, each with its reason. */
export const RequestsPart = ({ handling: { orders, extensions, appeal }, near }: Props) => (
  <>
    <Part title={words.orders} show={orders.length > 0}>
      {orders.flatMap(({ said, due, automatic, answer }) => [
        <Said key={said.at} said={said} near={near} title={automatic ? words.automatic : words.orders} {...(answer === undefined ? { sub: words.orderDue(markedDueWord(due, near)) } : {})} />,
        ...(answer === undefined ? [] : [<Said key={answer.at} said={answer} near={near} title={words.orderAnswer} />])
      ])}
    </Part>
    <Part title={words.extensions} show={extensions.length > 0}>
      {extensions.flatMap(({ state, asked, decided }) => [
        <Said key={asked.at} said={asked} near={near} title={decided === undefined ? `${words.extensionAsked}：${words.extensionStates[state]}` : words.extensionAsked} />,
        ...(decided === undefined ? [] : [<Said key={decided.at} said={decided} near={near} title={words.extensionStates[state]} />])
      ])}
    </Part>
    {appeal === undefined ? null : (
      <Part title={words.appeal}>
        <Said said={appeal.asked} near={near} title={`${words.grounds[appeal.ground]}：${words.appealStates[appeal.state]}`} {...(appeal.state === 'asked' ? { sub: words.hearing(markedDueWord(appeal.hearing, near)) } : {})} />
        {appeal.heard.map((one) => <Said key={one.at} said={one} near={near} title={words.heard} />)}
        {appeal.votes.map(({ vote, said }) => <Said key={said.at} said={said} near={near} title={words.vote(words.votes[vote])} />)}
      </Part>
    )}
  </>
)
