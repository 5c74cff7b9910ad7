import { readFileSync } from 'node:fs';

/** One step of a selector, such as `li.done` in `ul > li.done:hover`: what an element must be to match. */
interface Step {
  tag: string;
  classes: readonly string[];
}

/** The steps of a component's style sheet; states and attributes are left out, as they may come later, and what is said of the whole site. */
export function listSteps(css: string): Step[] {
  const selectors = css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g);
  const texts = [...selectors].flatMap(([, text = '']) =>
    text.replaceAll(/\[[^\]]*\]|:global\((?:[^()]|\([^()]*\))*\)/g, '').split(/[\s>+~,()]+/),
  );
  return texts.filter(Boolean).map((text) => ({
    tag: /^[\w-]+/.exec(text)?.[0] ?? '',
    classes: [...text.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  }));
}

const matches = (step: Step, tag: string, classes: readonly string[]) =>
  (step.tag === '' || step.tag === tag) && step.classes.every((name) => classes.includes(name));

const MARK = /^astro-[a-z0-9]{8}$/;

/**
 * Compiled markup without the class by which a component's styles know its elements, on those that no
 * rule of it can match. Classes that are worked out later stand otherwise, and are let be.
 */
export function leaveOutMarks(code: string, steps: readonly Step[]): string {
  return code.replaceAll(
    /<([a-z][\w-]*)((?:(?!\$\{)[^<>"]|"[^"]*"|\$\{(?:[^{}]|\{[^{}]*\})*\})*?) class="([^"$]*)"/g,
    (whole, tag: string, before: string, list: string) => {
      const names = list.split(' ');
      const mark = names.at(-1) ?? '';
      const classes = names.slice(0, -1);
      if (!MARK.test(mark) || steps.some((step) => matches(step, tag, classes))) return whole;
      return `<${tag}${before}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}`;
    },
  );
}

/** Half of a mark, which names a component as well among a few hundred; throws where it does not. */
export function shortenMark(mark: string, known: Map<string, string>): string {
  const short = mark.replace(/^astro-(....).*/, 'q-$1');
  const other = known.get(short) ?? mark;
  if (other !== mark)
    throw new Error(`Two components are both ${short}: take a character more in scope-classes.ts`);
  known.set(short, mark);
  return short;
}

/** The styles of a component and the component itself. */
const STYLES = /\.astro\?astro&type=style/;
const COMPONENT = /\.astro$/;

/**
 * A plugin for the build: marks of a component's styles are short, and stand only where a rule asks
 * for them.
 */
export function fewerMarks() {
  const known = new Map<string, string>();
  const shorten = (mark: string) => shortenMark(mark, known);
  return {
    name: 'qiao-fewer-marks',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform: {
      filter: { id: [STYLES, COMPONENT] },
      handler(code: string, id: string) {
        if (STYLES.test(id))
          return { code: code.replaceAll(/(?<=\.)astro-[a-z0-9]{8}\b/g, shorten), map: null };
        const styles = [...readFileSync(id, 'utf8').matchAll(/^<style>$([^]*?)^<\/style>$/gm)];
        if (styles.length === 0) return null;
        const steps = listSteps(styles.map(([, css = '']) => css).join('\n'));
        const left = leaveOutMarks(code, steps);
        return { code: left.replaceAll(/\bastro-[a-z0-9]{8}(?=")/g, shorten), map: null };
      },
    },
  };
}
