package org.cumbre.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Office;
import org.cumbre.event.Place;
import org.cumbre.event.Sector;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.OfficeTitles;
import org.cumbre.link.Sectors;
import org.cumbre.rdf.KnownActors;

/**
 * What a gazetteer knows of actors that are only named by their keys, and the names of offices.
 *
 * @param gazetteer ours, perhaps with the user's own lists
 */
record GazetteerActors(Gazetteer gazetteer) implements KnownActors {

    @Override
    public Optional<Actor> actor(String key) {
        return gazetteer.actor(key);
    }

    @Override
    public Optional<Place> place(String key) {
        return gazetteer.place(key).or(() -> gazetteer.countryPlace(key));
    }

    @Override
    public List<Sector> sectors(Actor actor, Optional<LocalDate> day) {
        return Sectors.bundled().of(actor, day, gazetteer);
    }

    @Override
    public Optional<Sector> sector(Office office) {
        return Sectors.bundled().of(office, gazetteer);
    }

    @Override
    public Map<String, String> titleNames(String title) {
        return OfficeTitles.bundled()
                .title(title)
                .map(known -> Map.of("en", known.english(), "es", known.spanish()))
                .orElseGet(() -> KnownActors.super.titleNames(title));
    }
}
