/** Given names, alone or in compounds. */
import { fold } from '../../texte/fold.ts';

/**
 * Given names that people in France bear most, folded: a list of ours, made by hand for this rule. Left out: those that are first of all
 * words or names of bodies (« Rose », « Aurore », « France », « Marine »).
 */
const PRENOMS = new Set(
  `
  aaron abdel abdelaziz abdelkader abdelkarim abdellah abdou abdoul abdoulaye abdullah abel achille adam
  adama adelaide adele adeline adrian adrien adrienne agathe agnes ahmed aicha aissa aissatou alain alan
  alassane alban albane albert alberto alessandro alex alexandra alexandre alexia alexis alfred ali alice
  alicia alida aline alison alix alphonse amadou amandine amar ambre ambroise amelie amelle amina aminata
  amine amir amira anais anas anastasia andre andrea andreas andree andrew angela angele angelina angelique
  anissa anita anna annabelle anne annette annick annie anthony antoine antoinette antonia antonin antonio
  antony apolline ariane arlette armand armande armelle arnaud arthur assane assia astrid aude audrey
  auguste augustin aurelia aurelie aurelien awa axel axelle ayoub aziz aziza baptiste barbara bastien
  beatrice belkacem benedicte benjamin benoit berenice bernadette bernard berthe bertrand bilal bintou
  blandine boris boubacar brahim brandon brice brigitte bruno bryan camelia camille carine carla carlos
  carmen carole carolina caroline catherine cathy cecile cedric celestin celestine celia celine chantal
  charlene charles charlette charlie charline charlotte chloe christel christelle christian christiane
  christina christine christophe cindy claire clara clarisse claude claudette claudia claudie claudine clea
  clemence clement clementine cleo clotilde clovis colette coline constantin coralie corentin corinne
  cyprien cyrielle cyril cyrille dalila damien daniel daniela daniele danielle danny daphne david deborah
  delphine denis denise desiree diane didier diego dimitri djamel djamila dominique donatien dorian doriane
  dorine dorothee driss dylan eddy edith edmond edmonde edouard edwige eglantine elena eleonore eliane elias
  elie eliette eline elisa elisabeth elise elizabeth ella elodie eloise elsa elvire emeline emeric emile
  emilie emilien emilienne emma emmanuel emmanuelle emy enzo eric erica erik erika ernest ernestine erwan
  erwann esteban estelle esther ethan etienne etiennette eugene eugenie eva evan evelyne ewen fabien
  fabienne fabio fabrice fanny farid farida fatiha fatima fatimata fatma fatou fatoumata faustine felicie
  felicien felix ferdinand fernand fernande fiona flavie flavien flora florence florent florentin florian
  floriane florine francine francis francisco franck francois francoise frank fred freddy frederic
  frederique gabin gabriel gabriela gabriele gabrielle gael gaelle gaetan gaetane gaspard gaston gauthier
  gautier genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard germain germaine
  ghislain ghislaine gilbert gilberte gilles gina ginette giovanni gisele gislaine giulia gregoire gregory
  guillaume guillemette gustave guy guylaine gwenael gwenaelle gwendoline gwenola habib hakim hakima halima
  hamid hamza hanane hanna hannah hassan hassane hassen helena helene henri henriette henry herve hicham
  hilaire hocine honore honorine hortense houria houssine hubert hugo hugues huguette hussein ibrahim
  ibrahima idriss ilan ilona ilyes imane imen ines ingrid irene irma isaac isabelle isidore ismael ivan
  jacinthe jack jacky jacqueline jacques jade jalila jamal jamel james jamila jane janine jasmine jason
  jawad jean jeanine jeanne jeannette jeannine jennifer jenny jeremie jeremy jerome jessica jessie jessy
  jihane joachim joan joanna joao jocelyne joel joelle joffrey johan johann johanna john johnny jonas
  jonathan jordan jorge joris jose josee joseph josephine josette josiane josselin josue juan jules julia
  julian juliana julie julien julienne juliette justin justine kader kadiatou kamel karim karima karine karl
  kathleen katia katy kelly kenza kevin khadidja khadija khaled khalid kilian killian kylian laetitia laila
  lamia lara latifa laura laure laurence laurene laurent laurie laurine lea leana leila lena leo leon
  leonard leonie leontine leopold leslie lia liam lila lilia liliane lilou lina linda lionel lisa lise
  lisette loan loane loic lola lorenzo lorette lou louis louisa louise louka louna luc luca lucas lucette
  lucie lucien lucienne lucile lucille ludivine ludovic luigi luis lydia lydie lyna madeleine mado mae mael
  maelle maelys maeva magali magalie magdalena mahamadou maia maite malick malik malika malo mamadou manon
  manuel manuela marc marceau marcel marcelle marcelline marco margaux margot marguerite maria mariam
  mariama mariame marianne marie marielle mariette marilyne marina mario marion marise marius marjolaine
  marjorie marlene marta marthe martial martin martine mary maryam maryline maryse maryvonne mathias mathieu
  mathilde mathis mathys matteo matthias matthieu maud maude maurice maurine max maxence maxime maximilien
  maya medhi mehdi melanie melina meline melissa melodie mercedes meriem merieme michael michaela michel
  michele micheline michelle miguel mikael mila milan milena mimoun mireille mohamed mohammed moise moktar
  monica monique morad morgan morgane mouhamed mouloud mounia mounir mourad moussa moustapha muriel mustapha
  mylene myriam nabil nabila nacer nadege nadia nadine nadir naima najat najet narcisse nassim nassima
  natacha natalia nathalie nathan nathanael nawel nelly nicolas nicole nina ninon noa noah noe noel noelie
  noelle noemie nolan nolwenn nora norah norbert nordine noura nourdine noureddine oceane octave odette
  odile olga olivia olivier omar ophelie orlane oscar otman ouassila ousmane pablo paco pamela paola paolo
  pascal pascale pascaline patrice patricia patrick paul paula paule paulette pauline paulo pedro perrine
  peter philippe philippine philomene pierre pierrette pierrick prisca priscilla prosper quentin rachel
  rachid rachida rafael raissa ralph ramata raoul raphael raphaelle rayan raymond raymonde rebecca regine
  regis remi remy renaud rene renee reynald rhizlane richard rita robert roberto robin rodolphe rodrigue
  roger roland rolande romain romane romaric romeo romuald ronan rosalie roseline roselyne rosemary rosine
  roxane ruben rudy sabine sabrina sacha said saida salah salim salima sally salma salome salvatore sam
  samantha sami samia samir samira samuel samy sandra sandrine sandy sara sarah saturnin sebastien selim
  selma serge sergio severin severine shana sharon sidonie simon simone sixtine slimane sofia sofiane
  solange solene solenn solenne sonia sophia sophie soraya stanislas stella stephan stephane stephanie steve
  steven sullivan suzanne suzette suzy swann sybille sylvain sylvaine sylvestre sylvette sylviane sylvie
  tamara tanguy tania tarik tatiana teddy teo terence teresa tessa thais thea theo theodore theophile
  therese thibaud thibault thibaut thierry thomas tiffany timeo timothee tiphaine titouan tom tony toussaint
  tristan ugo ulysse ursule valentin valentine valerie valery vanessa vera veronique vianney vicky victor
  victoria victorine vincent vincente violaine violette virgile virginie vivian viviane vivien wahiba walid
  wassila wendy wilfrid wilfried william willy xavier yacine yael yamina yanis yann yannick yannis yasmina
  yasmine yassine yohan yohann yolande youcef younes youri yousra youssef yvan yves yvette yvon yvonne zahra
  zakaria zara zineb zoe zohra zoubida zoulikha
`
    .trim()
    .split(/\s+/),
);

/** Words that are a given name only within a compound: « Rose-May », « Marie-France ». Folded. */
const EN_COMPOSE = new Set(
  'ange aurore belle cerise chantal claire fleur france grace jo laure lou lyne marine may noel paule reine rose'.split(
    ' ',
  ),
);

/** « Marie-Jeanne »; « Martin-Église » is a place. */
export function isPrenom(mot: string): boolean {
  const parties = fold(mot).split(' ');
  return parties.every((partie) => PRENOMS.has(partie) || (parties.length > 1 && EN_COMPOSE.has(partie)));
}
