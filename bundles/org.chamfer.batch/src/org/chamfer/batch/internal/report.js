const main = document.querySelector('main');
const cards = [...main.querySelectorAll('article')];
const find = document.getElementById('find');
const sort = document.getElementById('sort');
const down = document.getElementById('down');
const bad = document.getElementById('bad');

function valueOf(card, name) {
  for (const row of card.querySelectorAll('tr')) {
    if (row.firstElementChild.textContent === name) {
      const text = row.lastElementChild.textContent;
      return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
    }
  }
  return undefined;
}

function compare(a, b) {
  if (a === undefined || b === undefined) {
    return a === b ? 0 : a === undefined ? 1 : -1;
  }
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
  return down.checked ? -order : order;
}

function show() {
  const wanted = find.value.trim().toLowerCase();
  for (const card of cards) {
    card.hidden = (wanted !== '' && !card.textContent.toLowerCase().includes(wanted))
      || (bad.checked && !card.classList.contains('failed'));
  }
  const ordered = cards.map((card, index) => ({ card, index, value: sort.value === '' ? index : valueOf(card, sort.value) }));
  ordered.sort((a, b) => compare(a.value, b.value) || a.index - b.index);
  main.append(...ordered.map(entry => entry.card));
}

for (const control of [find, sort, down, bad]) {
  control.addEventListener('input', show);
}
