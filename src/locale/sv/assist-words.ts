import type { AssistWords } from '../assist-words.ts';
import { quote } from './words.ts';

export const assistWords: AssistWords = {
  change: (word) => `Ändra till ${quote(word)}`,
  take: 'Ta bort det',
  writeId: (id) => `Skriv in id:t ${quote(id)}`,
  quote: 'Sätt citattecken runt texten',
  accept: 'Godta: fyll i skäl, vem och till när i plan.md',
  left: {
    unreadable: 'Filen går inte att läsa. Rätta felen i filhuvudet först.',
    'no-such-place': 'Det finns inget att ändra där. Filen kan ha ändrats. Försök igen.',
    'other-shape': 'Det står något annat där än det som skulle ändras. Ändra det i texten.',
    'name-taken': 'Namnet är upptaget. Välj ett annat.',
    'holds-notes': 'Det står kommentarer där, och de skulle försvinna. Ändra det i texten.',
    'written-otherwise': 'Det är skrivet på ett sätt som inte går att ändra här. Ändra det i texten.',
    'not-proven':
      'Ändringen skulle kunna påverka något annat i filen, så den är inte gjord. Ändra det i texten.',
  },
  keptName: {
    'no-id': 'Det står inget id där.',
    'not-an-id': 'Ett id skrivs med små bokstäver, siffror och bindestreck.',
    taken: 'Id:t är upptaget. Välj ett annat.',
    agreement: 'Id:t är överenskommelsens och kan inte ändras i planen.',
  },
  notAccepted: 'Det här fyndet kan inte godtas. Det måste rättas.',
};
