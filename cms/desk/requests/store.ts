import type { Request } from './request.ts';

/** A request that is not there yet. */
export type NewRequest = Omit<Request, 'id' | 'turn'>;
/** What a change may set; `turn` grows by itself. */
export type RequestChanges = Partial<Omit<Request, 'id' | 'turn' | 'key' | 'code' | 'kind' | 'form' | 'at'>>;
/** What a row is set to when its personal data go: its key and its code too. */
export type Emptied = RequestChanges & Pick<Request, 'key' | 'code' | 'at'>;

/** A picture that came with a request. */
export interface RequestFile {
  readonly request: string;
  /** Name of the field, and which of its pictures, from 1. */
  readonly field: string;
  readonly number: number;
  readonly type: string;
  /** Base64; of a report `Sealed` as JSON. */
  readonly data: string;
}

/** Where requests and reports are kept. Each method happens wholly or not at all. */
export interface RequestStore {
  /** Adds a request with its files; nothing when its key or its code is there already. When this resolves it survives a crash. */
  add(request: NewRequest, files?: readonly Omit<RequestFile, 'request'>[]): Promise<Request | undefined>;
  byKey(key: string): Promise<Request | undefined>;
  byCode(code: string): Promise<Request | undefined>;
  byId(id: Request['id']): Promise<Request | undefined>;
  /** Changes a request that is still at the turn that was seen; nothing when it is not. */
  change(seen: Request, changes: RequestChanges): Promise<Request | undefined>;
  filesOf(id: Request['id']): Promise<RequestFile[]>;
  deleteFiles(id: Request['id']): Promise<void>;
  /** Requests to whom no mail says yet that we have theirs. */
  toConfirm(most: number): Promise<Request[]>;
  /** Takes note that the mail was written. */
  confirmed(id: Request['id']): Promise<void>;
  /** Requests that hold personal data and were done before a moment, or are not done and came before another, milliseconds since 1970; and those of which pictures and mails may be left (`files` below 0). */
  doneBefore(done: number, came: number): Promise<Request[]>;
  /** Sets a row whose time is over, if it is still at the turn that was seen. */
  empty(seen: Request, emptied: Emptied): Promise<Request | undefined>;
}
