/** The names that authors may use in MDX. */
import Chiffre from './Chiffre/Chiffre.astro';
import ListeAxes from './ListeAxes/ListeAxes.astro';
import Local from './Local/Local.astro';
import MesureContours from './MesureContours/MesureContours.astro';
import Note from './Note/Note.astro';
import Sigle from './Sigle/Sigle.astro';
import Controle from './RenvoiControle/RenvoiControle.astro';
import Signaler from './Signaler/Signaler.astro';

export const mdxComponents = { Chiffre, Controle, ListeAxes, Local, MesureContours, Note, Sigle, Signaler };
