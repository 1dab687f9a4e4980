import { Component } from 'react'
import type { ComponentType, PropsWithChildren } from 'react'
import { troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { spoken } from '../spoken.ts'
import { Notice } from './Notice.tsx'
import { PrimaryButton } from './PrimaryButton.tsx'
import { Screen } from './Screen.tsx'
import { Skeleton } from './Skeleton.tsx'
import { useEnglish } from './useEnglish.ts'

/** React knows no other way than a class to catch an error in drawing; without it the page would be blank and say nothing. */
class ErrorBoundary extends Component<PropsWithChildren, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <Screen title=''>
        <Notice tone='alarm' title={spoken(troubleWords).broken} say={spoken(troubleWords).brokenSay}>
          <PrimaryButton say={spoken(troubleWords).again} onPress={() => this.setState({ broken: false })} />
        </Notice>
      </Screen>
    )
  }
}

/** A page that waits for its language, and if it breaks says so and can be tried again. */
export const guarded = (Page: ComponentType) => () => <ErrorBoundary>{useEnglish() ? <Screen title=''><Skeleton /></Screen> : <Page />}</ErrorBoundary>
