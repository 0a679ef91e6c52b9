/** How close our outlines come to real ones, as « npm run contours:mesurer » measured it. */
import mesure from '../../data/contours/mesure.json' with { type: 'json' };

export { mesure };
