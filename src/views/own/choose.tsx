// The ways to a file: from the device, dropped, pasted, by its address. What went wrong before stands above them.

import { ownMessages } from '../../i18n/own.ts';
import { keptName } from './keeping.ts';
import type { OpenProps } from './open-props.ts';

export function Choose({ scene, memory, actions }: OpenProps) {
  const { language, formats } = scene.locale;
  const words = ownMessages(language);
  const { failures } = words;
  const failure =
    memory.failure === 'nothing'
      ? failures.nothing(memory.rejected, formats)
      : ((failures as Readonly<Record<string, unknown>>)[memory.failure] as string | undefined);
  const takeFirst = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) actions.take({ file, name: file.name });
  };
  return (
    <>
      {failure && (
        <p class="own-failure" role="alert">
          {memory.name && <strong>{memory.name}: </strong>}
          {failure}
        </p>
      )}
      {memory.earlier && <p>{words.compare.intro(memory.earlier)}</p>}
      <label class="own-drop">
        <input
          type="file"
          class="own-file-input"
          onChange={(event) => takeFirst(event.currentTarget.files)}
        />
        <span class="button button-primary">{words.choose}</span> <span>{words.drop}</span>
      </label>
      <p class="own-promise">{words.promise}</p>
      {memory.kept && (
        <p class="own-kept">
          <span>{words.keeping.inside(keptName(memory.kept))}</span>
          <button type="button" class="button" onClick={actions.openKept}>
            {words.keeping.open}
          </button>
          <button type="button" class="button" onClick={actions.forget}>
            {words.keeping.forget}
          </button>
        </p>
      )}
      <form
        class="own-way"
        onSubmit={(event) => {
          event.preventDefault();
          actions.takeAddress(memory.address.trim());
        }}
      >
        <label>
          {words.address}
          <input
            type="url"
            class="text-field"
            placeholder="https://"
            autocomplete="off"
            required
            value={memory.address}
            onInput={(event) => actions.change({ address: event.currentTarget.value })}
          />
        </label>
        <button type="submit" class="button">
          {words.addressOpen}
        </button>
      </form>
      <form
        class="own-way"
        onSubmit={(event) => {
          event.preventDefault();
          const text = String(new FormData(event.currentTarget).get('table'));
          actions.take({ file: new Blob([text]), name: words.pasted });
        }}
      >
        <label>
          {words.paste}
          <textarea class="text-field" name="table" rows={3} spellcheck={false} dir="auto" required />
        </label>
        <button type="submit" class="button">
          {words.pasteOpen}
        </button>
      </form>
      <p class="fine">{words.known}</p>
    </>
  );
}
