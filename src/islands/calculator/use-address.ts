import { useEffect, useEffectEvent, useRef } from 'react';
import { formatScenario } from '#src/domain/finance/scenario-address.ts';
import { SCENARIO_PARAMETER } from '#src/domain/finance/scenario-parameter.ts';
import type { Scenario } from '#src/domain/finance/scenario.ts';

/** The scenario that the page's address holds; empty without one. */
export const readAddressText = (): string =>
  new URLSearchParams(location.search).get(SCENARIO_PARAMETER) ?? '';

/** This page's address with a scenario in it, beside whatever else it holds. */
export function addressWith(scenario: Scenario): URL {
  const url = new URL(location.href);
  const text = formatScenario(scenario);
  if (text === '') url.searchParams.delete(SCENARIO_PARAMETER);
  else url.searchParams.set(SCENARIO_PARAMETER, text);
  return url;
}

/** The address to hand on, which opens at the calculator. */
export function shareAddress(scenario: Scenario): string {
  const url = addressWith(scenario);
  url.hash = 'calculator';
  return url.href;
}

/** The same page in the other readings is asked for with the same changes. */
function leadOn(scenario: Scenario): void {
  const text = formatScenario(scenario);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.search = text === '' ? '' : `?${SCENARIO_PARAMETER}=${text}`;
    link.hash = text === '' ? '' : 'calculator';
  }
}

/** Typing rests this long before the address follows: browsers limit how often it may change. */
const REST_MS = 250;

/**
 * Keeps address and scenario the same. Typing replaces the step of history that it is in; `leave`
 * makes a new one, so that the back button brings the changes back.
 */
export function useAddress(scenario: Scenario, load: (text: string) => void) {
  const known = useRef<string>(undefined);
  useEffect(() => {
    known.current ??= readAddressText();
    leadOn(scenario);
    const follow = () => {
      const text = formatScenario(scenario);
      if (known.current === text) return;
      history.replaceState(history.state, '', addressWith(scenario));
      known.current = text;
    };
    const timer = setTimeout(follow, REST_MS);
    return () => clearTimeout(timer);
  }, [scenario]);

  // A link within the page is a step of history too, but brings no other scenario.
  const onStep = useEffectEvent(() => {
    const text = readAddressText();
    if (text === known.current) return;
    known.current = text;
    load(text);
  });
  useEffect(() => {
    const listen = () => onStep();
    addEventListener('popstate', listen);
    return () => removeEventListener('popstate', listen);
  }, []);

  return {
    leave: () => {
      history.replaceState(history.state, '', addressWith(scenario));
      history.pushState(null, '', addressWith({}));
      known.current = '';
    },
  };
}
