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

/** A plugin for the build: marks of a component's styles stand only where a rule asks for them. */
export const fewerMarks = {
  name: 'qiao-fewer-marks',
  apply: 'build' as const,
  transform: {
    filter: { id: /\.astro$/ },
    handler(code: string, id: string) {
      const styles = [...readFileSync(id, 'utf8').matchAll(/^<style>$([^]*?)^<\/style>$/gm)];
      const steps = listSteps(styles.map(([, css = '']) => css).join('\n'));
      return { code: leaveOutMarks(code, steps), map: null };
    },
  },
};
