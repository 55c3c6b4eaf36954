export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T
}

/** Texts become text nodes: nothing of a file is ever read as markup. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name)
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value))
  made.append(...children)
  return made
}

export function button(text: string, label: string, click: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'plain', 'aria-label': label }, text)
  made.addEventListener('click', click)
  return made
}
