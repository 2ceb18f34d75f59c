package org.cumbre.export;

import java.util.List;
import java.util.Map;

/**
 * An edge of an exported graph.
 *
 * @param source id of a node
 * @param target id of a node
 * @param type machine name of its type
 * @param directed its ends are not interchangeable
 * @param values by attribute; one that is unknown is not there
 * @param spells when it is there; empty where that is not known
 */
record GraphEdge(
        String source,
        String target,
        String type,
        String label,
        boolean directed,
        int weight,
        Map<String, String> values,
        List<Spell> spells) {}
