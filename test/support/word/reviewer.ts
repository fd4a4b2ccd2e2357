import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WHO = 'w:author="Anna Andersson" w:date="2026-01-10T10:00:00Z"';
const DOCUMENT = 'word/document.xml';

/** Somebody who has got a Word file and does in it what people do, as Word writes it. Words must stand in one run of the file. */
export class Reviewer {
  readonly #files: Record<string, Uint8Array>;
  #xml: string;
  #id = 9000;
  readonly #comments: string[] = [];
  readonly #extended: string[] = [];

  constructor(docx: Uint8Array) {
    this.#files = unzipSync(docx);
    this.#xml = strFromU8(this.#files[DOCUMENT]!);
  }

  comments(words: string, text: string, resolved = false): this {
    return this.#comment(words, text, `w15:done="${resolved ? 1 : 0}"`);
  }

  /** Answers the comment that was made last, at the words that it is on, as Word does. */
  answers(words: string, text: string): this {
    return this.#comment(words, text, `w15:paraIdParent="0000${this.#id - 1}" w15:done="0"`);
  }

  #comment(words: string, text: string, state: string): this {
    const id = this.#id++;
    this.#comments.push(
      `<w:comment w:id="${id}" ${WHO}><w:p w14:paraId="0000${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
    );
    this.#extended.push(`<w15:commentEx w15:paraId="0000${id}" ${state}/>`);
    return this.#at(
      words,
      (run) =>
        `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    );
  }

  /** Puts words in after others. */
  inserts(after: string, words: string): this {
    return this.#at(after, (run) => `${run(after)}${this.#tracked('ins', run(words))}`);
  }

  strikes(words: string): this {
    return this.#at(words, (run) => this.#tracked('del', gone(run(words))));
  }

  replaces(words: string, by: string): this {
    return this.#at(
      words,
      (run) => `${this.#tracked('del', gone(run(words)))}${this.#tracked('ins', run(by))}`,
    );
  }

  /** With tracking off, or as it is when a change has been accepted. */
  rewrites(words: string, by: string): this {
    return this.#at(words, (run) => run(by));
  }

  /** Moves the paragraph that holds some words to before another. */
  moves(words: string, before: string): this {
    const paragraph = this.#paragraphWith(words);
    const runs = [...paragraph.matchAll(RUN)].map(([run]) => run).join('');
    this.#xml = this.#xml.replace(paragraph, () =>
      paragraph.replace(RUN, (run) => this.#tracked('moveFrom', run)),
    );
    const target = this.#paragraphWith(before);
    const fresh = `<w:p><w:pPr><w:rPr><w:ins w:id="${this.#id++}" ${WHO}/></w:rPr></w:pPr>${this.#tracked('moveTo', runs)}</w:p>`;
    this.#xml = this.#xml.replace(target, () => `${fresh}${target}`);
    return this;
  }

  /** Puts a whole paragraph in before the one that holds some words. */
  addsParagraph(words: string, before: string): this {
    const target = this.#paragraphWith(before);
    const run = this.#tracked('ins', `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`);
    const mark = `<w:pPr><w:rPr><w:ins w:id="${this.#id++}" ${WHO}/></w:rPr></w:pPr>`;
    this.#xml = this.#xml.replace(target, () => `<w:p>${mark}${run}</w:p>${target}`);
    return this;
  }

  /** Strikes the row that holds some words; Word strikes its words too, other programs only the row. */
  strikesRow(words: string, withWords = true): this {
    const row = this.#rowWith(words);
    const mark = `<w:trPr><w:del w:id="${this.#id++}" ${WHO}/></w:trPr>`;
    const inside = withWords ? row.replace(RUN, (run) => this.#tracked('del', gone(run))) : row;
    this.#xml = this.#xml.replace(row, () => marked(inside, mark));
    return this;
  }

  /** Puts a row in after the one that holds some words: a copy of it that says something else. */
  insertsRow(after: string, words: readonly string[]): this {
    const row = this.#rowWith(after);
    const mark = `<w:trPr><w:ins w:id="${this.#id++}" ${WHO}/></w:trPr>`;
    let cell = 0;
    const cells = row
      .replace(/<w:bookmark(Start|End)[^>]*>/g, '')
      .replace(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs, () => {
        const run = `<w:r><w:t xml:space="preserve">${words[cell++] ?? ''}</w:t></w:r>`;
        return `<w:p>${this.#tracked('ins', run)}</w:p>`;
      });
    this.#xml = this.#xml.replace(row, () => `${row}${marked(cells, mark)}`);
    return this;
  }

  /** Takes the paragraph that holds some words away, without a trace. */
  removesParagraph(words: string): this {
    this.#xml = this.#xml.replace(this.#paragraphWith(words), '');
    return this;
  }

  /** As after a program that keeps neither bookmarks nor parts of others. */
  losesMarks(): this {
    const ids = [...this.#xml.matchAll(/<w:bookmarkStart w:name="_plan_\d+" w:id="(\d+)"\/>/g)].map(
      ([, id]) => id!,
    );
    this.#xml = this.#xml.replace(/<w:bookmarkStart w:name="_plan_\d+" w:id="\d+"\/>/g, '');
    const own = new Set(ids);
    this.#xml = this.#xml.replace(/<w:bookmarkEnd w:id="(\d+)"\/>/g, (end, id: string) =>
      own.has(id) ? '' : end,
    );
    for (const name of Object.keys(this.#files)) if (name.startsWith('customXml/')) delete this.#files[name];
    this.#change('word/_rels/document.xml.rels', (xml) =>
      xml.replace(/<Relationship Id="rIdPlatser"[^>]*>/, ''),
    );
    this.#change('[Content_Types].xml', (xml) => xml.replace(/<Override PartName="\/customXml[^>]*>/, ''));
    return this;
  }

  bytes(): Uint8Array {
    this.#files[DOCUMENT] = strToU8(this.#xml);
    if (this.#comments.length > 0) {
      const spaces =
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
      this.#files['word/comments.xml'] = strToU8(
        `<w:comments ${spaces}>${this.#comments.join('')}</w:comments>`,
      );
      this.#files['word/commentsExtended.xml'] = strToU8(
        `<w15:commentsEx ${spaces}>${this.#extended.join('')}</w15:commentsEx>`,
      );
      const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
      const later = 'http://schemas.microsoft.com/office/2011/relationships';
      this.#change('word/_rels/document.xml.rels', (xml) =>
        xml
          .replace(/<Relationship [^>]*comments\.xml"[^>]*>/, '')
          .replace(
            '</Relationships>',
            `<Relationship Id="rIdC" Type="${office}/comments" Target="comments.xml"/><Relationship Id="rIdE" Type="${later}/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
          ),
      );
      const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
      this.#change('[Content_Types].xml', (xml) =>
        xml
          .replace(/<Override [^>]*\/word\/comments\.xml"[^>]*>/, '')
          .replace(
            '</Types>',
            `<Override PartName="/word/comments.xml" ContentType="${kind}.comments+xml"/><Override PartName="/word/commentsExtended.xml" ContentType="${kind}.commentsExtended+xml"/></Types>`,
          ),
      );
    }
    return zipSync(this.#files);
  }

  #change(name: string, how: (xml: string) => string): void {
    this.#files[name] = strToU8(how(strFromU8(this.#files[name]!)));
  }

  #tracked(kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', inside: string): string {
    return `<w:${kind} w:id="${this.#id++}" ${WHO}>${inside}</w:${kind}>`;
  }

  /** Divides the run that holds the words, and puts something in their place. */
  #at(words: string, make: (run: (text: string) => string) => string): this {
    let isDone = false;
    this.#xml = this.#xml.replace(RUN, (whole, properties: string | undefined, text: string) => {
      const at = text.indexOf(words);
      if (isDone || at === -1) return whole;
      isDone = true;
      const run = (own: string) =>
        own === '' ? '' : `<w:r>${properties ?? ''}<w:t xml:space="preserve">${own}</w:t></w:r>`;
      return run(text.slice(0, at)) + make(run) + run(text.slice(at + words.length));
    });
    if (!isDone) throw new Error(`no run with ${words}`);
    return this;
  }

  #rowWith(words: string): string {
    const found = [...this.#xml.matchAll(/<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gs)].find(([whole]) =>
      whole.includes(words),
    );
    if (!found) throw new Error(`no row with ${words}`);
    return found[0];
  }

  #paragraphWith(words: string): string {
    const found = [...this.#xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].find(([whole]) =>
      whole.includes(words),
    );
    if (!found) throw new Error(`no paragraph with ${words}`);
    return found[0];
  }
}

const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;

/** A row with a mark among its properties, which it may lack. */
function marked(row: string, mark: string): string {
  return row.includes('<w:trPr>')
    ? row.replace('<w:trPr>', mark.replace('</w:trPr>', ''))
    : row.replace('<w:tr>', `<w:tr>${mark}`);
}

function gone(run: string): string {
  return run.replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>');
}
