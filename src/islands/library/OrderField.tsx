import { OFFERED, type Order } from '#src/domain/library/order.ts';
import type { Words } from '#src/i18n/words.ts';

interface Props {
  order: Order;
  /** Best match is an order only where something was searched for. */
  searched: boolean;
  onOrder: (order: Order) => void;
  t: Words;
}

/** The order of the projects; one that came from the table's headers is listed while it holds. */
export function OrderField({ order, searched, onOrder, t }: Props) {
  const orders = OFFERED.filter((each) => each !== 'relevance' || searched);
  const listed = orders.includes(order) ? orders : [...orders, order];
  return (
    <label className="order">
      {t('library.sort.label')}{' '}
      <select value={order} onChange={(event) => onOrder(event.target.value as Order)}>
        {listed.map((each) => (
          <option key={each} value={each}>
            {t(`library.sort.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
