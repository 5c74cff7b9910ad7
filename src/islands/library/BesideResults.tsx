import type { ComponentProps } from 'react';
import { BoundOffer } from './BoundOffer.tsx';
import { OtherPages } from './OtherPages.tsx';

/** What a search brings beside the projects that it finds; loaded with the first one. */
export default function BesideResults(
  props: ComponentProps<typeof BoundOffer> & ComponentProps<typeof OtherPages>,
) {
  return (
    <>
      <BoundOffer {...props} />
      <OtherPages {...props} />
    </>
  );
}
