import { readFileSync } from 'node:fs'
// @ts-expect-error the package shows no types for its entry
import { BpmnModdle } from 'bpmn-moddle'
import { describe, expect, it } from 'vitest'

const FILE = new URL('../../../../../docs/law/ordinary-procedure.bpmn', import.meta.url)

interface Element {
  $type: string
  id: string
  name?: string
  sourceRef?: Element
  targetRef?: Element
  bpmnElement?: Element
}

describe('the exported procedure', () => {
  it("is read without a warning by another's reader, its tasks, flows and drawing joined", async () => {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(readFileSync(FILE, 'utf8'))
    expect(warnings).toEqual([])
    const process = rootElement.rootElements.find((one: Element) => one.$type === 'bpmn:Process')
    const elements: Element[] = process.flowElements
    const tasks = elements.filter((one) => one.$type === 'bpmn:UserTask')
    expect(tasks.map((one) => one.name)).toContain('立案')
    for (const flow of elements.filter((one) => one.$type === 'bpmn:SequenceFlow'))
      expect([flow.sourceRef?.id, flow.targetRef?.id]).not.toContain(undefined)
    const drawn: Element[] = rootElement.diagrams[0].plane.planeElement
    expect(drawn.map((one) => one.bpmnElement?.id).sort()).toEqual(elements.map((one) => one.id).sort())
  })
})
