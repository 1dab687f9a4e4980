import { Component } from 'react'
import type { ComponentType, PropsWithChildren } from 'react'
import { troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { Notice } from './Notice.tsx'
import { PrimaryButton } from './PrimaryButton.tsx'
import { Screen } from './Screen.tsx'

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
        <Notice tone='alarm' title={troubleWords.broken} say={troubleWords.brokenSay}>
          <PrimaryButton say={troubleWords.again} onPress={() => this.setState({ broken: false })} />
        </Notice>
      </Screen>
    )
  }
}

/** A page that, if it breaks, says so and can be tried again. */
export const guarded = (Page: ComponentType) => () => <ErrorBoundary><Page /></ErrorBoundary>
