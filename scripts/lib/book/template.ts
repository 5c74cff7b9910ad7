/** Where a book is laid out. */
export const TEMPLATE = { file: 'book/book.typ', name: 'book' } as const;

/** The files that lay it out, with those that all files are set with left out. */
export const FILES = ['book', 'pages', 'front', 'spread', 'back'].map((name) => `book/${name}.typ`);
