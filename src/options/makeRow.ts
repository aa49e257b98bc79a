import { sayError } from '../ui/notice.ts';

/** A button at the end of a line. */
export interface RowButton {
  text: string;
  /** The accessible name, which says of what. */
  label: string;
  press: () => Promise<unknown>;
}

/** One line of a list: what it is, a remark, and buttons. */
export function makeRow(text: string, remark: string | null, buttons: RowButton[]) {
  const row = document.createElement('li');
  const name = document.createElement('span');
  name.className = 'name';
  const address = document.createElement('bdi');
  address.textContent = text;
  name.append(address);
  row.append(name);
  if (remark) {
    const said = document.createElement('span');
    said.className = 'hint';
    said.textContent = remark;
    name.append(said);
  }
  row.append(...buttons.map(makeButton));
  return row;
}

function makeButton({ text, label, press }: RowButton): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.ariaLabel = label;
  button.addEventListener('click', () => void press().catch(sayError));
  return button;
}
