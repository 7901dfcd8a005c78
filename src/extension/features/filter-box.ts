import * as vscode from 'vscode';
import { throttle } from '../throttle.ts';

/** What the box for a filter says. */
interface Wording {
  readonly title: string;
  readonly placeholder: string;
  readonly prompt?: string;
}

/** Filters while it is typed; Escape brings back the filter that there was before. */
export async function filterWhileTyped(
  wording: Wording,
  before: string,
  show: (filter: string) => void,
): Promise<void> {
  const input = Object.assign(vscode.window.createInputBox(), wording, { value: before });
  const apply = throttle(() => show(input.value.trim()), 100);
  input.onDidChangeValue(apply);
  const isAccepted = await new Promise<boolean>((resolve) => {
    input.onDidAccept(() => resolve(true));
    input.onDidHide(() => resolve(false));
    input.show();
  });
  apply.dispose();
  show(isAccepted ? input.value.trim() : before);
  input.dispose();
}
