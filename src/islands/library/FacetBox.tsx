import { useEffect, useRef } from 'react';

interface Props {
  name: string;
  value: string;
  label: string;
  /** How many projects it would leave; not shown until it is known. */
  count: number | undefined;
  checked: boolean;
  /** Part of what it stands for is chosen. */
  mixed?: boolean;
  className?: string;
  onToggle: () => void;
}

/** A value to tick, with its count in its label. */
export function FacetBox({
  name,
  value,
  label,
  count,
  checked,
  mixed,
  className,
  onToggle,
}: Props) {
  const box = useRef<HTMLInputElement>(null);
  // There is no attribute for this state, only the property.
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed ?? false;
  }, [mixed]);
  const none = count === 0 && !checked && !mixed;
  return (
    <label className={['facet', none && 'none', className].filter(Boolean).join(' ')}>
      <input
        ref={box}
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        aria-checked={mixed ? 'mixed' : undefined}
        onChange={onToggle}
      />
      <span>{label}</span>
      <span className="count">{count}</span>
    </label>
  );
}
