class BoutonImprimer extends HTMLElement {
  connectedCallback() {
    this.classList.remove('js-only');
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
  }

  handleEvent() {
    print();
  }
}

customElements.define('bouton-imprimer', BoutonImprimer);
