import { View } from '@tarojs/components'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { Paged } from '../../../components/Paged.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import type { BulletinTable } from './bulletinTable.ts'

/** One table: lines to read on a narrow screen; on a wide one, and on paper, a table that repeats its heads on every page. */
export const TableCard = ({ table }: { table: BulletinTable }) => {
  const web = process.env.TARO_ENV === 'h5'
  return (
    <View className='bulletin-part'>
      <SectionTitle>{table.title}</SectionTitle>
      {table.rows.length === 0 ? null : <Lines table={table} />}
      {web && table.rows.length > 0 ? <Grid table={table} /> : null}
      {table.notes?.map((note) => <View key={note} className='tiny bulletin-note'>{note}</View>)}
    </View>
  )
}

/** What a row says under each head that it has something under, but for its name and what leads it. */
const said = ({ head, lead }: BulletinTable, cells: readonly string[]): string =>
  cells.flatMap((cell, at) => at === 0 || at === lead || cell === words.none ? [] : [words.cell(head[at] ?? '', cell)]).join(' · ')

const Lines = ({ table }: { table: BulletinTable }) => {
  const { key, head, rows, lead } = table
  return (
    <View className='bulletin-lines'>
      <Paged id={`table-${key}`} all={rows} role='list'>
        {(cells, at) => (
          <View key={at} className='bulletin-line' {...a11y('listitem')}>
            <View className='bulletin-lead'>
              <View className='grow text'>{cells[0]}</View>
              <View className='strong bulletin-figure'>{words.cell(head[lead] ?? '', cells[lead] ?? '')}</View>
            </View>
            <View className='sub'>{said(table, cells)}</View>
          </View>
        )}
      </Paged>
    </View>
  )
}

/** Rows that lie on one page of paper whatever comes before them (our choice). */
const short = 10

const Grid = ({ table: { title, head, rows, says = [] } }: { table: BulletinTable }) => {
  const look = (at: number): string => at === 0 || says.includes(at) ? 'grid-cell grid-words' : 'grid-cell'
  return (
    <View className={`grid ${rows.length > short ? '' : 'grid-whole'}`} {...a11y('table', { label: title })}>
      <View className='grid-head' {...a11y('rowgroup')}>
        <View className='grid-row' {...a11y('row')}>{head.map((name, at) => <View key={name} className={`${look(at)} grid-name`} {...a11y('columnheader')}>{name}</View>)}</View>
      </View>
      <View className='grid-body' {...a11y('rowgroup')}>
        {rows.map((cells, row) => (
          <View key={row} className='grid-row' {...a11y('row')}>
            {cells.map((cell, at) => <View key={at} className={look(at)} {...a11y(at === 0 ? 'rowheader' : 'cell')}>{cell}</View>)}
          </View>
        ))}
      </View>
    </View>
  )
}
