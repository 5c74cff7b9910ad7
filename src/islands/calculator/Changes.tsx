import type { Desk } from './desk.ts';
import { nameOf, writeValue } from './shown.ts';

/** Opens the group that a field is folded up in and goes to it. */
function goTo(id: string): void {
  const input = document.getElementById(id);
  const group = input?.closest('details');
  if (group) group.open = true;
  input?.focus();
}

/** What is typed and could not be reckoned with; each line leads to its field. */
export function LeftOut({ desk }: { readonly desk: Desk }) {
  const faults = desk.fields.flatMap((field) =>
    desk.faultsOf(field).map((text) => ({ text, id: desk.idOf(field) })),
  );
  if (faults.length === 0) return null;
  return (
    <div className="calculator-left-out">
      <p>{desk.reading.say('calculator.leftOut')}</p>
      <ul>
        {faults.map(({ text, id }) => (
          <li key={`${id} ${text}`}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(id);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The changes that the results rest on, each from the county's figure to the reader's. */
export function Changes({ desk }: { readonly desk: Desk }) {
  const { reading, fields, state } = desk;
  const { say } = reading;
  const changed = fields.flatMap((field) => {
    const value = state.scenario[field.id];
    return value === undefined ? [] : [{ field, value }];
  });
  if (changed.length === 0) return null;
  return (
    <div className="calculator-changes">
      <h4>{say('calculator.changesTitle')}</h4>
      <ul>
        {changed.map(({ field, value }) => (
          <li key={field.id}>
            {say('calculator.change', {
              name: nameOf(field, reading),
              own:
                field.own === undefined
                  ? say('calculator.ownNone')
                  : writeValue(field.own, field, reading),
              value: writeValue(value, field, reading),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
