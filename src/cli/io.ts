/** Where text goes. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The disk, as far as the commands need it. Paths are absolute; failures carry node's codes (ENOENT, EACCES). */
export interface Disk {
  /** What the path leads to, links followed. */
  kindOf(path: string): Promise<Exclude<EntryKind, 'link'>>;
  list(folder: string): Promise<readonly Entry[]>;
  realPath(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
  /**
   * Puts the content in the place of the file's, all of it or nothing; links are followed, permissions kept. Where the file
   * must still be as `expected` (null: not there) and is not, nothing is written and the answer is false.
   */
  write(path: string, content: string | Uint8Array, expected?: Uint8Array | null): Promise<boolean>;
}

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Everything outside that a command may touch. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly disk: Disk;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readStdin(): Promise<Uint8Array>;
  /** Milliseconds; only differences mean anything. */
  now(): number;
  /** The moment by the clock on the wall. */
  date(): Date;
  /** Who works in the folder, as git knows them. */
  author(folder: string): Promise<string | undefined>;
  /** Runs git in the folder; undefined where there is no git. */
  git(folder: string, ...words: readonly string[]): Promise<GitAnswer | undefined>;
  /** How this program is started from anywhere: node and the script, absolute. */
  readonly self: readonly string[];
}
