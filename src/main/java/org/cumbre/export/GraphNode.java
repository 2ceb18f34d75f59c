package org.cumbre.export;

import java.util.List;
import java.util.Map;

/**
 * A node of an exported graph.
 *
 * @param id its IRI
 * @param classes what it is, most general first, such as Actor, Person
 * @param values by attribute; one that is unknown is not there
 * @param spells when it is there; empty for always
 */
record GraphNode(String id, String label, List<String> classes, Map<String, String> values, List<Spell> spells) {}
