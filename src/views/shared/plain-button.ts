// A button of a notice, which is drawn without a library.

export function plainButton(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}
