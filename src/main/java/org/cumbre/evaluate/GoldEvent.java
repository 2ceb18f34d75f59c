package org.cumbre.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * An event that an annotator wrote down. Types, status and names may hold alternatives, joined by "|".
 *
 * @param id unique in its article
 * @param begin first day, cut to what is known
 * @param core missing it counts
 */
record GoldEvent(
        String id,
        List<String> types,
        List<String> source,
        List<String> target,
        Optional<String> begin,
        List<String> places,
        List<String> statuses,
        List<String> attribution,
        boolean core,
        String note) {}
