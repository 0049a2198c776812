import { createHash } from 'node:crypto';
import { blobSha } from '../../../src/github/tree.ts';

export interface Author {
  readonly login: string;
  readonly type: 'User' | 'Bot';
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
}

export const jobBot: Author = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' };
export const stranger: Author = { login: 'mallory', type: 'User', association: 'NONE' };
export const member: Author = { login: 'alice', type: 'User', association: 'MEMBER' };

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Author;
  body: string;
  /** How often it was edited. */
  edits: number;
}

export interface Issue {
  readonly number: number;
  readonly author: Author;
  readonly pullRequest: boolean;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: readonly string[];
  locked: boolean;
  /** Of a pull request: SHA of its newest commit. */
  head: string;
}

/** What a subscriber of the repository gets by mail. */
export interface Mail {
  readonly about: number;
  readonly kind: 'opened' | 'comment' | 'closed' | 'reopened';
}

export type FileContent = string | Uint8Array | { readonly link: string };

export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '120000' | '040000';
  readonly type: 'blob' | 'tree';
  readonly sha: string;
  readonly size?: number;
}

/** What a repository on GitHub consists of, as far as this Action has to do with it. */
export class Store {
  readonly issues: Issue[] = [];
  readonly comments: Comment[] = [];
  readonly mails: Mail[] = [];
  /** By SHA of the tree: its entries, folders not opened. */
  readonly trees = new Map<string, readonly TreeEntry[]>();
  readonly blobs = new Map<string, Uint8Array>();
  /** By `base...head`: the SHA of the best common ancestor. */
  readonly mergeBases = new Map<string, string>();
  /** By SHA of the commit: the SHA of its tree. */
  readonly commits = new Map<string, string>();
  /** By name: SHA of the newest commit. */
  readonly branches = new Map<string, string>([['main', '1'.repeat(40)]]);
  #lastNumber = 0;
  #lastCommentId = 1000;

  openIssue(page: { title: string; body: string; labels?: readonly string[] }, author: Author): Issue {
    const issue = this.#add({ labels: [], ...page }, author, false);
    this.mails.push({ about: issue.number, kind: 'opened' });
    return issue;
  }

  openPullRequest(author: Author = member, head = '3'.repeat(40)): Issue {
    return this.#add({ title: 'A change', body: '', labels: [] }, author, true, head);
  }

  #add(
    page: { title: string; body: string; labels: readonly string[] },
    author: Author,
    pullRequest: boolean,
    head = '',
  ): Issue {
    this.#lastNumber += 1;
    const state = { state: 'open', stateReason: null, locked: false, head } as const;
    const issue: Issue = { number: this.#lastNumber, author, pullRequest, ...state, ...page };
    this.issues.push(issue);
    return issue;
  }

  setState(issue: Issue, state: Issue['state'], reason: string | null): void {
    if (issue.state !== state) {
      this.mails.push({ about: issue.number, kind: state === 'open' ? 'reopened' : 'closed' });
    }
    issue.state = state;
    issue.stateReason = reason ?? (state === 'closed' ? 'completed' : 'reopened');
  }

  comment(issue: number, body: string, author: Author): Comment {
    this.#lastCommentId += 1;
    const comment = { id: this.#lastCommentId, issue, body, author, edits: 0 };
    this.comments.push(comment);
    this.mails.push({ about: issue, kind: 'comment' });
    return comment;
  }

  commentsOn(issue: number): readonly Comment[] {
    return this.comments.filter((comment) => comment.issue === issue);
  }

  deleteComment(comment: Comment): void {
    this.comments.splice(this.comments.indexOf(comment), 1);
  }

  /** Makes a commit of these files, by path. Returns its SHA. */
  commit(files: Readonly<Record<string, FileContent>>): string {
    const tree = this.#tree(Object.entries(files).map(([path, content]) => [path.split('/'), content]));
    const sha = createHash('sha1').update(`commit ${tree}`).digest('hex');
    this.commits.set(sha, tree);
    return sha;
  }

  #tree(files: readonly (readonly [readonly string[], FileContent])[]): string {
    const entries: TreeEntry[] = [];
    const folders = new Map<string, [readonly string[], FileContent][]>();
    for (const [[name = '', ...rest], content] of files) {
      if (rest.length === 0) entries.push(this.#blob(name, content));
      else folders.set(name, [...(folders.get(name) ?? []), [rest, content]]);
    }
    for (const [path, inner] of folders) {
      entries.push({ path, mode: '040000', type: 'tree', sha: this.#tree(inner) });
    }
    const sha = createHash('sha1').update(JSON.stringify(entries)).digest('hex');
    this.trees.set(sha, entries);
    return sha;
  }

  #blob(path: string, content: FileContent): TreeEntry {
    const isLink = typeof content === 'object' && 'link' in content;
    const bytes = Buffer.from(isLink ? content.link : content);
    const sha = blobSha(bytes);
    this.blobs.set(sha, bytes);
    return { path, mode: isLink ? '120000' : '100644', type: 'blob', sha, size: bytes.length };
  }

  /** A tree with all that is below it, paths from its root. */
  wholeTree(sha: string, folder = ''): readonly TreeEntry[] {
    return (this.trees.get(sha) ?? []).flatMap((entry) => {
      const here = { ...entry, path: `${folder}${entry.path}` };
      return entry.type === 'tree' ? [here, ...this.wholeTree(entry.sha, `${here.path}/`)] : [here];
    });
  }
}
