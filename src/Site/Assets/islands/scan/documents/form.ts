// The empty form for on paper or in Word, and the invitation that goes with it.
import { answers, answerLabels } from '../answers';
import { current, type Catalogue } from '../catalogue';
import { heading, paragraph, type Block, type TextDocument } from '../../docx/document';

export const questions = [
  'Wat biedt onze gemeente hier al?', 'Wat biedt onze gemeente nog niet?', 'Waar liggen kansen voor onze gemeente en partners?', 'Wat is er nodig om die kansen te benutten?',
] as const;

export function emptyForm(catalogue: Catalogue, date: string): TextDocument {
  const actions = current(catalogue);
  const blocks = catalogue.pijlers.flatMap((pillar): Block[] => [
    heading(1, `${pillar.titel}: ${pillar.kern}`),
    ...catalogue.groepen.filter(group => group.pijler === pillar.id).flatMap((group): Block[] => [
      heading(2, group.titel),
      {
        kind: 'table', head: ['Actie', 'Antwoord', 'Toelichting, eigenaar, wat is nodig'], widths: [4, 2, 4],
        rows: actions.filter(action => action.groep === group.id).map(action => [[action.titel], [''], ['']]),
      },
      { kind: 'table', head: ['Vraag', 'Antwoord'], widths: [3, 7], rows: questions.map(question => [[question], ['\n\n']]) },
    ]),
  ]);
  return {
    title: 'Preventiescan dakloosheid: formulier', date, landscape: true,
    blocks: [
      { kind: 'paragraph', lead: true, content: [`Kies per actie één antwoord: ${answers.map(answer => answerLabels[answer].toLowerCase()).join(' · ')}. Niets is verplicht. Schrijf geen gegevens van inwoners op; noem een eigenaar bij functie.`] },
      { kind: 'table', head: ['Over deze invulling', ''], widths: [3, 7], rows: [[['Gemeente'], ['']], [['Organisatie en rol'], ['']], [['Datum'], ['']]] },
      ...blocks,
    ],
  };
}

export function invitation(date: string): TextDocument {
  return {
    title: 'Uitnodiging: vul mee in', date,
    blocks: [
      paragraph('Beste collega,'),
      paragraph('Wij willen weten wat er in onze gemeente of regio gebeurt om te voorkomen dat mensen hun thuis verliezen, en wat er nog ontbreekt. Daarvoor vullen verschillende organisaties dezelfde lijst met acties in, ieder voor zich. Daarna leggen wij de antwoorden naast elkaar en praten we over de verschillen.'),
      paragraph('Wilt u meedoen? Invullen kost een uur tot anderhalf uur. Het hoeft niet in één keer. Weet u iets niet, dan is “weten we niet” een goed antwoord.'),
      { kind: 'list', ordered: true, items: [['Open de preventiescan in uw browser. U heeft geen account nodig; uw antwoorden blijven op uw eigen computer.'], ['Kies uw gemeente en organisatie, en vul in wat u weet.'], ['Kies “Bewaar als bestand” en stuur het bestand naar mij terug.']] },
      paragraph('Schrijf geen gegevens van inwoners op. Noem mensen bij hun functie.'),
      paragraph('Stuur het bestand vóór [datum] naar [adres]. De bijeenkomst is op [datum].'),
    ],
  };
}
