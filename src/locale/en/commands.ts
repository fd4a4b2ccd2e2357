import type { Commands } from '../commands.ts';
import { listed } from '../list.ts';
import { beginWords } from './begin-words.ts';
import { commentsWords } from './comments-words.ts';
import { fixWords } from './fix-words.ts';
import { importWords } from './import-words.ts';
import { lspWords } from './lsp-words.ts';
import { sessionWords } from './session-words.ts';
import { setupWords } from './setup-words.ts';
import { siteWords } from './site-words.ts';
import { statusWords } from './status-words.ts';
import { underlagWords } from './underlag-words.ts';
import { yearCommands } from './year-commands.ts';

const NAMES = {
  fel: ['error', 'errors'],
  varning: ['warning', 'warnings'],
  upplysning: ['note', 'notes'],
} as const;
const meant = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
const thePlans = (plans: readonly string[]) =>
  plans.length === 0
    ? 'There is no plan here yet. Write plan new to begin the first.'
    : `The plans are:\n${plans.map((plan) => `  ${plan}`).join('\n')}`;

const WHICH_PLAN = {
  build: 'Say which plan to build, or --all for every one.',
  status: 'Say which plan to see the standing of, or --all for every one.',
  underlag: 'Say which plan to answer from.',
  comments: 'Say which plan the Word file is of.',
};

export const commands: Commands = {
  years: yearCommands,
  begin: beginWords,
  setup: setupWords,
  import: importWords,
  comments: commentsWords,
  description: 'Checks and builds the plans of Swedish counties for mental health and suicide prevention.',
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    option: 'options',
    command: 'command',
    more: (how) => `More about a command: ${how}`,
  },
  otherwise: (value) => `else ${value}`,
  help: 'show this help',
  version: 'show the version of the program',
  build: 'build the plan as PDF, HTML or Word',
  check: 'check the plan and show every finding',
  next: "begin next year's plan from this one: what is open is carried on",
  review: 'write the comment that whoever reviews a change needs',
  agreement: 'show what the agreement of a year holds, and where it is known from',
  explain: 'explain what a finding means, with examples',
  fix: fixWords,
  lsp: lspWords,
  session: sessionWords,
  site: siteWords,
  status: statusWords,
  underlag: underlagWords,
  placeholder: {
    folder: 'folder',
    file: 'file',
    state: 'state',
    language: 'language',
    when: 'when',
    stage: 'stage',
    weight: 'severity',
    day: 'day',
    plan: 'plan',
    plans: 'plans',
    year: 'year',
    code: 'code',
    template: 'name',
  },
  argument: {
    base: 'the state of git that the change is to go into, such as main',
    nextPlan: 'the plan to go on from, for instance 2023',
    plans: 'which plans: 2024, dalarna/2020, plans/2024 or a path',
    year: 'the name of the agreement, such as 2024; without one all are listed',
    code: 'the code of the finding, such as link/broken; without one all are listed',
  },
  option: {
    workspace: 'work in another folder',
    lang: 'language of messages: sv or en',
    stage: 'utkast (draft), or inlamning when the plan is to be sent in',
    today: 'day to count deadlines from, such as 2024-01-31 (else the date of the plan)',
    noCache: 'check everything anew, and remember nothing for the next time',
    failOn: 'what counts as failed: fel (error) or varning (warning)',
    color: 'colour: auto, always or never',
    checkFormat:
      'pretty for people, json for programs, markdown for a comment, github, gitlab, sarif or junit for automatic checks',
    since: 'show what is new since a state of git, such as main; only what is new can fail',
    each: 'show each finding by itself, also those that are alike',
    checkOutput: 'write the findings to a file as well, such as sarif=plan.sarif; may be given several times',
    buildFormat: 'which formats, with commas: pdf, html, docx, json, csv',
    out: 'folder to write to instead of build',
    all: 'build every plan',
    template:
      'template to build with: standard, profil or one of your own in templates/ (otherwise standard)',
  },
  count: (severity, count) => `${count} ${NAMES[severity][count === 1 ? 0 : 1]}`,
  alike: (count) => (count === 1 ? 'The same in one more place:' : `The same in ${count} more places:`),
  showEach: '“plan check --each” shows them one by one.',
  alsoHere: (weight, code) => `At the same place: ${weight}  ${code}`,
  inShort: 'Notes in short (“plan check --each” shows them in full):',
  moreRelated: (count) => (count === 1 ? 'and one more place' : `and ${count} more places`),
  more: (count) =>
    `The last ${count} findings are not shown here. Mend first what stands above. --format json shows them all.`,
  noFindings: (plan) => `${plan}: nothing to remark on.`,
  summary: (plan, counts) => `${plan}: ${counts}.`,
  stopped: (plan) => `${plan} was not built, because of the findings above. An earlier report is untouched.`,
  building: (plan, number, of) => `Building ${plan} (${number} of ${of}) …`,
  pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
  todo: 'Do this',

  noWorkspace: (from, root) =>
    `No folder with plans was found. ${
      root === from
        ? `${from} is a repository and has no folder called plans.`
        : `Neither ${from} nor any folder above it${root === undefined ? '' : `, up to the repository ${root},`} has a folder called plans.`
    } Go to the right folder, or name it with -C. Write plan init to make a new one.`,
  closedFolder: (folder) =>
    `The folder ${folder} cannot be read, because you have no right to open it. What lies in it would not be checked. Ask whoever owns the folder for access to it.`,
  noPlans: (folder) =>
    `There is no plan in ${folder}. A plan is a folder named after its year, with the file plan.md in it. Write plan new to begin one.`,
  namedTwice: (folder) =>
    `Two folders seem to be called ${folder}. Their names differ only in how letters such as å, ä and ö are stored, so one of them would not be checked. Rename one of them, or remove it.`,
  unknownPlan: (name, suggestion, plans) =>
    `There is no plan called “${name}”.${meant(suggestion)} ${thePlans(plans)}`,
  unknownTemplate: (name, suggestion, templates) =>
    `There is no template called “${name}”.${meant(suggestion)} The templates are ${listed(templates, 'and')}. A template of your own is a file called templates/NAME/mall.yaml.`,
  noTarget: (command, plans) => `${WHICH_PLAN[command]} ${thePlans(plans)}`,
  unknownCode: (code, suggestion) =>
    `There is no finding with the code “${code}”.${meant(suggestion)} Write plan explain to see every code.`,
  unknownOption: (option, suggestion) =>
    `There is no option “${option}”.${meant(suggestion)} Write --help to see which there are.`,
  unknownCommand: (command, suggestion) =>
    `There is no command “${command}”.${meant(suggestion)} Write plan --help to see which there are.`,
  missingValue: (option) => `The option ${option} needs a value. Write --help to see which there are.`,
  badValue: (option, value, allowed) => `${option} cannot be “${value}”. Choose ${listed(allowed, 'or')}.`,
  badOutput: (value, formats) =>
    `--output cannot be “${value}”. Write format and file with an equals sign between, such as sarif=plan.sarif. The formats are ${listed(formats, 'and')}.`,
  outputTwice: (file) => `${file} stands twice after --output. Give each format a file of its own.`,
  badDate: (value) => `“${value}” is not a day. Write year, month and day, such as 2024-01-31.`,
  missingArgument: (name) => `The command also needs <${name}>. Write --help to see how it is used.`,
  tooManyArguments: () =>
    'There are more words after the command than it can take. Write --help to see how it is used.',
  heldOpen: (file) =>
    `${file} cannot be replaced, since another program holds it open. Close it there and build again. The old report is still there.`,
  unfinished: (folder) =>
    `Something that was being written in ${folder} was cut short, perhaps when the computer was shut off. A part may stand in two places, or a file be an old one. Write plan preview, which finishes it, and check again.`,
  leadsOutside: (file) =>
    `${file} is a link to a place outside the workspace. Remove the link, or name another folder.`,
  nextOfBroken: (plan) =>
    `Next year's plan has not been begun: what cannot be read in ${plan} would not be carried on. Mend the errors above first.`,
  nextIsThere: (folder) =>
    `The folder ${folder} is there already. The program never writes over anything. Rename or remove the folder to begin again.`,
  nextMade: (folder, plan) =>
    `${folder} has been begun. Run plan check ${plan} to see what is left to write.`,
  cannotWrite: (file) =>
    `${file} cannot be written. See that the folder exists, that you may write in it and that the disk has room. Nothing has been changed.`,
  cannotRead: (file) => `${file} cannot be read. Install the program again if the file belongs to it.`,
  noFolder: 'The folder that you are in is no more, or is closed to you. Go to another folder with cd.',
  cannotPrint: 'What was to be shown could not be written. Is the disk full?',
  bug: 'This is a fault in the program, not in the plan. Please send the lines below to those who keep the program.',
};
