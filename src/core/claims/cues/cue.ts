/** What a reporting word does with the statement. */
export type Act =
  | 'say'
  | 'deny'
  | 'blame'
  | 'urge'
  | 'promise'
  | 'warn'
  | 'estimate'
  | 'hope'
  | 'fear'
  | 'praise'
  | 'criticise'
  | 'admit'
  | 'quote';
