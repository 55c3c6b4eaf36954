import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { Values } from './field'
import type { CaseView, Matter, OfficerChoice } from '@/api/types'

/** What the pickers of a form choose from. */
export interface FormContext {
  subject: Ref<CaseView | null>
  officers: Ref<OfficerChoice[]>
  matters: Ref<Matter[]>
  /** All that is being filled in, for a control that fills in more than itself. */
  values?: Ref<Values>
}

const KEY: InjectionKey<FormContext> = Symbol('form')

export const provideForm = (context: FormContext) => provide(KEY, context)

export function useForm(): FormContext {
  const context = inject(KEY)
  if (!context) throw new Error('a field stands outside a form')
  return context
}
