import styles from './answers.css?url';

/** Adds the styles of what the form answers, and waits for them; a form without them still works. */
export function addAnswerStyles(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
  });
}
