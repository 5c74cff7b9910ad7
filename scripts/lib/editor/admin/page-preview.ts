import { createElement, type ReactElement } from 'react';
import type { CustomPreviewTemplateProps } from '@sveltia/cms';

const NOTE = { font: '14px/1.6 sans-serif', margin: '0.75rem', color: '#555' };
const FRAME = { border: 0, width: '100%', height: 'calc(100vh - 3.5rem)', display: 'block' };

/** The page of an entry as visitors will see it, as it was last saved: `path` leads to it, with `{{slug}}`. */
export const showPage =
  (path: string) =>
  ({ entry }: CustomPreviewTemplateProps): ReactElement => {
    const slug = entry.get('slug');
    const file = entry.get('path');
    if (!slug || !file)
      return createElement('p', { style: NOTE }, '存一次以后，这里显示网站上的样子。');
    const language = file.includes('/en/') ? 'en/' : '';
    const src = `/${path.replace('{{locale}}/', language).replace('{{slug}}', slug)}`;
    return createElement(
      'div',
      null,
      createElement('p', { style: NOTE }, '网站上的样子（存了以后自动更新）'),
      createElement('iframe', { src, title: '网站上的样子', style: FRAME }),
    );
  };
