/** What the names of the catalogue stand for, and the types of their values. */

const id = { '@type': '@id' };
const day = { '@type': 'xsd:date' };
const count = { '@type': 'xsd:nonNegativeInteger' };
const hexadecimal = { '@type': 'xsd:hexBinary' };

export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dcat:downloadURL': id,
  'dcat:accessURL': id,
  'dcat:landingPage': id,
  'dcat:mediaType': id,
  'dct:format': id,
  'dct:accrualPeriodicity': id,
  'dct:language': id,
  'dct:spatial': id,
  'dcat:theme': id,
  'dct:hasVersion': id,
  'foaf:homepage': id,
  'foaf:page': id,
  'vcard:hasEmail': id,
  'vcard:hasURL': id,
  'dct:issued': day,
  'dct:modified': day,
  'dcat:byteSize': count,
  'spdx:checksumValue': hexadecimal,
};
