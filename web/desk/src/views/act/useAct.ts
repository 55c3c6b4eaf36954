import { computed, ref, type Ref } from 'vue'
import {
  act as doAct,
  caseOf,
  matters as readMatters,
  officers as readOfficers,
  type Done,
} from '@/api/casework'
import type { CaseView, Matter, OfficerChoice, Problem } from '@/api/types'
import { check, errorsOf, fieldOf, type FieldErrors } from '@/components/fields/check'
import { shownFields, type ActForm, type Values } from '@/components/fields/field'
import { bodyOf, initialValues } from '@/components/fields/values'
import { useDraft } from '@/composables/useDraft'
import { problemIn } from '@/composables/useLoad'
import type { Refusal } from '@/api/types'
import { suggestionsOf } from './fromCase'

/** What a form's pickers choose from; a list that cannot be read stays empty, the server says so on handing in. */
export async function readChoices(
  officers: Ref<OfficerChoice[]>,
  matters: Ref<Matter[]>,
  category = '',
): Promise<void> {
  const [who, what] = await Promise.allSettled([readOfficers(category), readMatters()])
  if (who.status === 'fulfilled') officers.value = who.value
  if (what.status === 'fulfilled') matters.value = what.value
}

/** An act in the making: the case as seen, the typed values with their draft, handing in, and what came back. */
export function useAct(subject: CaseView, name: string, form: ActForm, officerId: string) {
  const current = ref(subject)
  const suggestions = computed(() => suggestionsOf(current.value, name))
  const values = ref<Values>(initialValues(form, suggestions.value))
  const draft = useDraft(`${officerId}.${subject.id}.${name}`, values)
  const errors = ref<FieldErrors>({})
  const problem = ref<Problem | null>(null)
  const busy = ref(false)

  /** Hands the act in; null when something is wrong, which is then shown. */
  async function handIn(): Promise<Done | null> {
    errors.value = check(form, values.value)
    problem.value = null
    if (Object.keys(errors.value).length > 0 || busy.value) return null
    busy.value = true
    try {
      const done = await doAct(current.value.id, current.value.version, name, bodyOf(form, values.value))
      draft.clear()
      return done
    } catch (fault) {
      draft.save()
      problem.value = problemIn(fault)
      errors.value = errorsOf(problem.value.refusals, shownFields(form, values.value))
      return null
    } finally {
      busy.value = false
    }
  }

  /** After a conflict: the case as it is now, with what was typed. */
  async function reload(): Promise<void> {
    try {
      current.value = await caseOf(current.value.id)
      problem.value = null
    } catch (fault) {
      problem.value = problemIn(fault)
    }
  }

  function discard(): void {
    draft.clear()
    values.value = initialValues(form, suggestions.value)
    errors.value = {}
  }

  const atField = (refusal: Refusal) => fieldOf(refusal, shownFields(form, values.value)) !== undefined

  return { current, values, suggestions, draft, errors, problem, busy, handIn, reload, discard, atField }
}
