import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { isSafeUrl } from '#src/domain/safe-url.ts';
import { withPlainMarks } from './plain-marks.ts';

/** Leaves raw HTML out of a text; what stands between two tags stays as text. */
export const withoutHtml: MdastPluginDefinition = {
  name: 'qiao-without-html',
  html(node, context) {
    context.removeNode(node);
  },
};

const ADDRESSES = { a: 'href', img: 'src' } as const;

/** Takes away what a link or picture leads to where that is not safe. */
export const withSafeUrls: HastPluginDefinition = {
  name: 'qiao-safe-urls',
  element: {
    filter: ['a', 'img'],
    visit(node, context) {
      const name = ADDRESSES[node.tagName as keyof typeof ADDRESSES];
      const address = node.properties[name];
      if (typeof address === 'string' && !isSafeUrl(address)) {
        context.setProperty(node, name, null);
      }
    },
  },
};

/** Lets a table that is wider than the screen scroll in itself, and not the page. */
export const withScrollers: HastPluginDefinition = {
  name: 'qiao-scrollers',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroller'] },
        children: [],
      });
    },
  },
};

/** How the site's texts become HTML. */
export const siteMarkdown = () =>
  satteri({
    // Smart punctuation would turn the quotation marks of Chinese text.
    features: { smartPunctuation: false },
    mdastPlugins: [withoutHtml, withPlainMarks],
    hastPlugins: [withSafeUrls, withScrollers],
  });
