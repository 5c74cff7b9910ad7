import { LIST_MARK } from '#src/domain/finance/scenario-entries.ts';
import { LONGEST, type ScenarioField } from '#src/domain/finance/scenario-fields.ts';
import type { Desk } from './desk.ts';
import { Faults, NumberInput, OwnValue } from './Field.tsx';
import { labelOf, textOf, yearNameOf } from './shown.ts';

/** A percentage for each year: the years may be added to and taken off. */
export function ListField({ desk, field }: { readonly desk: Desk; readonly field: ScenarioField }) {
  const { reading, state, act } = desk;
  const { say } = reading;
  const id = desk.idOf(field);
  const texts = textOf(field, state.entries, reading.sheet).split(LIST_MARK);
  const faults = state.problems.filter((problem) => problem.field === field.id);
  const change = (next: readonly string[]) =>
    act({ type: 'edit', id: field.id, text: next.join(LIST_MARK) });
  const idAt = (at: number) => (at === 0 ? id : `${id}-${at + 1}`);
  return (
    <fieldset className="calculator-list" aria-describedby={`${id}-help`}>
      <legend>{labelOf(field, reading)}</legend>
      <p className="soft small" id={`${id}-help`}>
        {say(`calculator.listHelp.${field.id}`)}
      </p>
      <ol>
        {texts.map((text, at) => (
          // A year is its place in the list.
          <li key={at}>
            <label htmlFor={idAt(at)}>{yearNameOf(field, at, reading)}</label>
            <NumberInput
              id={idAt(at)}
              text={text}
              unit="%"
              describedBy={faults.length > 0 ? `${id}-error` : undefined}
              isWrong={faults.some((fault) => fault.at === undefined || fault.at === at)}
              // The mark that parts the years cannot be part of one.
              onText={(next) => change(texts.with(at, next.replaceAll(LIST_MARK, '')))}
            />
          </li>
        ))}
      </ol>
      <p className="calculator-actions">
        {texts.length < (LONGEST[field.id] ?? 1) && (
          <button
            type="button"
            className="calculator-minor"
            onClick={() => change([...texts, field.id === 'ramp' ? (texts.at(-1) ?? '') : '0'])}
          >
            {say('calculator.addYear')}
          </button>
        )}
        <button
          type="button"
          className="calculator-minor"
          aria-disabled={texts.length === 1 || undefined}
          onClick={() => {
            if (texts.length > 1) change(texts.slice(0, -1));
          }}
        >
          {say('calculator.dropYear')}
        </button>
      </p>
      <Faults {...{ desk, field }} />
      <OwnValue {...{ desk, field }} />
    </fieldset>
  );
}
