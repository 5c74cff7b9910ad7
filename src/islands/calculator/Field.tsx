import type { ReactNode } from 'react';
import type { ScenarioField } from '#src/domain/finance/scenario-fields.ts';
import { textOf, itemOf, labelOf, nameOf, unitOf, writeValue } from './shown.ts';
import type { Desk } from './desk.ts';

interface Props {
  readonly desk: Desk;
  readonly field: ScenarioField;
}

interface InputProps {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly onText: (text: string) => void;
}

/** A number with its unit beside it; text, so that commas and full-width figures may be typed. */
export function NumberInput({ id, text, unit, describedBy, isWrong, onText }: InputProps) {
  return (
    <span className="calculator-input">
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-unit${describedBy ? ` ${describedBy}` : ''}`}
        aria-invalid={isWrong || undefined}
        onChange={(event) => onText(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <span className="calculator-unit" id={`${id}-unit`}>
        {unit}
      </span>
    </span>
  );
}

/** What the county has where the reader has something else, with the way back to it. */
export function OwnValue({ desk, field }: Props) {
  const { reading, act, state } = desk;
  const { say } = reading;
  if (state.entries[field.id] === undefined) return null;
  const isChanged = state.scenario[field.id] !== undefined;
  const isWrong = state.problems.some((problem) => problem.field === field.id);
  if (!isChanged && !isWrong) return null;
  const own =
    field.own === undefined
      ? say('calculator.ownNone')
      : say('calculator.own', { value: writeValue(field.own, field, reading) });
  return (
    <p className="calculator-own">
      {own}{' '}
      <button
        type="button"
        className="calculator-minor"
        aria-label={say('calculator.restore', { name: nameOf(field, reading) })}
        onClick={() => {
          act({ type: 'restore', id: field.id });
          // The button goes away, and the focus must not go with it.
          document.getElementById(desk.idOf(field))?.focus();
        }}
      >
        {say('calculator.restoreShort')}
      </button>
    </p>
  );
}

/** The faults of a field in words; `undefined` stands for a field without. */
export function Faults({ desk, field }: Props) {
  const texts = desk.faultsOf(field);
  if (texts.length === 0) return null;
  return (
    <p className="calculator-error" id={`${desk.idOf(field)}-error`}>
      {texts.join(' ')}
    </p>
  );
}

/** The label of a field, with the name of its line for those who hear it alone. */
function Label({ desk, field, note }: Props & { readonly note?: ReactNode }) {
  const item = field.group === 'costs' ? undefined : itemOf(field, desk.reading.sheet);
  return (
    <label htmlFor={desk.idOf(field)}>
      {item !== undefined && <span className="visually-hidden">{item} </span>}
      {labelOf(field, desk.reading)}
      {note}
    </label>
  );
}

/** One figure to change. */
export function Field({ desk, field, note }: Props & { readonly note?: ReactNode }) {
  const { state, reading, act } = desk;
  const id = desk.idOf(field);
  const isWrong = desk.faultsOf(field).length > 0;
  return (
    <div className="calculator-field">
      <Label {...{ desk, field, note }} />
      <NumberInput
        id={id}
        text={textOf(field, state.entries, reading.sheet)}
        unit={unitOf(field, reading.sheet)}
        describedBy={isWrong ? `${id}-error` : undefined}
        isWrong={isWrong}
        onText={(text) => act({ type: 'edit', id: field.id, text })}
      />
      <Faults {...{ desk, field }} />
      <OwnValue {...{ desk, field }} />
    </div>
  );
}
