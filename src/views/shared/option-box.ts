// Things drawn, not written (marks on a canvas, ticks in a path) by keyboard: one tab stop, a listbox
// whose single option is the thing that has the focus, so that a screen reader says its name.

export interface OptionBox {
  readonly element: HTMLElement;
  /** Names the whole; the option takes that name until something has the focus. */
  label(name: string): void;
  /** Says the name as that of another option. */
  announce(name: string): void;
}

let made = 0;

export function createOptionBox(className: string): OptionBox {
  const element = document.createElement('div');
  element.className = className;
  element.tabIndex = 0;
  element.setAttribute('role', 'listbox');
  const option = document.createElement('div');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'true');
  option.className = 'visually-hidden';
  element.append(option);
  return {
    element,
    label(name) {
      element.setAttribute('aria-label', name);
      if (!element.hasAttribute('aria-activedescendant')) option.textContent = name;
    },
    announce(name) {
      option.textContent = name;
      // A new id tells the screen reader that it is another option.
      option.id = `option-${++made}`;
      element.setAttribute('aria-activedescendant', option.id);
    },
  };
}
