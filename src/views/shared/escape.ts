// One Escape does one thing. The panels of the page hear of those that nothing nearer has a use for.

/** In an open dialog Escape closes that, in a search field it empties the field. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented) return false;
  if (document.querySelector('dialog[open]')) return false;
  const { target } = event;
  return !(target instanceof HTMLInputElement && target.type === 'search' && target.value !== '');
}
