/** What the self-check says of where its answers come from and of what became of them. */
export const messages = {
  appareil: 'Voici les réponses gardées sur cet appareil.',
  adresse: 'Voici les réponses de l’adresse.',
  memes: 'Voici vos réponses, les mêmes dans l’adresse et sur cet appareil.',
  differe: 'Cet appareil en garde d’autres, que rien n’efface tant que vous ne le demandez pas.',
  suivi: 'Réponses mises à jour\u00a0: elles ont changé dans un autre onglet.',
  garde: 'Ces réponses sont maintenant gardées sur cet appareil.',
  refus:
    'Cet appareil refuse de garder vos réponses. Copiez l’adresse de la page pour les retrouver plus tard.',
  copie: 'Adresse copiée. Collez-la dans un message\u00a0: qui l’ouvre voit ces réponses.',
  copieRefusee: 'La copie n’a pas pu se faire. Copiez vous-même l’adresse affichée sous les boutons.',
  efface:
    'Réponses effacées, ici et sur cet appareil. Sur un ordinateur partagé, effacez aussi l’historique du navigateur.',
};
